using Colofon.Demo;
using Colofon.Imports;
using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Web.Aftercare;
using Colofon.Web.Decisions;
using Colofon.Web.Guests;
using Colofon.Web.Mail;
using Colofon.Web.Offboardings;
using Colofon.Web.Relationships;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Web.Shell;

internal static class RoomsRegistration
{
    /// <summary>The desks of every room.</summary>
    public static void AddRooms(this IServiceCollection services)
    {
        services.AddImportsRoom();
        services.AddJournalRoom();
        services.AddDemoRoom();
        services.AddRelationshipsRoom();
        services.AddSignalsRoom();
        services.AddOffboardingRooms();
        services.AddSingleton(MailSeal.Of);
        services.AddScoped<OutChapter>();
        services.AddScoped<CaseHistory>();
        services.AddScoped<AfterPages>();
        services.AddScoped<CertaintyPages>();
        services.AddScoped<GuestPages>();
        services.AddScoped<DecisionPages>();
        services.AddScoped<RelationshipPages>();
    }
}
