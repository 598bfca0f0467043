using Colofon.Aftercare;
using Colofon.Closures;
using Colofon.Contracts;
using Colofon.Decisions;
using Colofon.Farewells;
using Colofon.Farewells.Meetings;
using Colofon.Feedback;
using Colofon.Guests;
using Colofon.Handovers;
using Colofon.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Offboardings;

public static class OffboardingRooms
{
    /// <summary>The desks along the thread of a case, the same for the web, the command line and the example studio.</summary>
    public static IServiceCollection AddOffboardingRooms(this IServiceCollection services) =>
        services
            .AddScoped<CaseFiles>()
            .AddScoped<OffboardingQueries>()
            .AddScoped<OffboardingDesk>()
            .AddScoped<DecisionDesk>()
            .AddScoped<CertaintyDesk>()
            .AddScoped<NewsDesk>()
            .AddScoped<ImpactQueries>()
            .AddScoped<ContractDesk>()
            .AddScoped<LetterDesk>()
            .AddScoped<MeetingDesk>()
            .AddScoped<ReleaseDesk>()
            .AddAftercare()
            .AddScoped<SettlementDesk>()
            .AddScoped<DataDesk>()
            .AddScoped<ActDraftDesk>()
            .AddScoped<ClosingActDesk>()
            .AddScoped<SealDesk>()
            .AddScoped<HandoverQueries>()
            .AddScoped<ChecklistDesk>()
            .AddScoped<TaskDesk>()
            .AddScoped<MarkDesk>()
            .AddScoped<MoveDesk>()
            .AddScoped<DeliverableDesk>()
            .AddScoped<AccessDesk>()
            .AddScoped<OpenItemDesk>()
            .AddFeedback()
            .AddGuests()
            .AddMail();
}
