using Colofon.Accounts;
using Colofon.Portal;
using Colofon.Web.Accounts;
using Colofon.Web.Aftercare;
using Colofon.Web.Backups;
using Colofon.Web.Demo;
using Colofon.Web.Closures;
using Colofon.Web.Contracts;
using Colofon.Web.Decisions;
using Colofon.Web.Farewells;
using Colofon.Web.Farewells.Meetings;
using Colofon.Web.Feedback;
using Colofon.Web.Guests;
using Colofon.Web.Handovers;
using Colofon.Web.Imports;
using Colofon.Web.Journal;
using Colofon.Web.Library;
using Colofon.Web.Mail;
using Colofon.Web.Offboardings;
using Colofon.Web.Relationships;
using Colofon.Web.Shell.Forms;
using Colofon.Web.Signals;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Web.Shell;

/// <summary>
/// Every way in. Each room maps its endpoints into the group of those who may use them; whatever is in no group asks
/// for a signed-in member.
/// </summary>
internal static class Routes
{
    public static void Map(WebApplication app)
    {
        StaticAssets.Map(app);
        var anybody = app.MapGroup("").AllowAnonymous().GuardForms();
        var viewers = app.MapGroup("").RequireAuthorization(nameof(Role.Viewer)).GuardForms();
        var members = app.MapGroup("").RequireAuthorization(nameof(Role.Member)).GuardForms();
        var owners = app.MapGroup("").RequireAuthorization(nameof(Role.Owner)).GuardForms();
        var doors = new Doors(anybody, viewers, members, owners);
        ShellEndpoints.Map(doors);
        AccountsEndpoints.Map(doors);
        BackupEndpoints.Map(doors);
        ImportsEndpoints.Map(doors);
        JournalEndpoints.Map(doors);
        LibraryEndpoints.Map(doors);
        DemoEndpoints.Map(doors);
        OffboardingsEndpoints.Map(doors);
        ProposalsEndpoints.Map(doors);
        DecisionsEndpoints.Map(doors);
        CertaintyEndpoints.Map(doors);
        NewsEndpoints.Map(doors);
        ContractsEndpoints.Map(doors);
        FarewellsEndpoints.Map(doors);
        MeetingsEndpoints.Map(doors);
        OutEndpoints.Map(doors);
        ClosuresEndpoints.Map(doors);
        ActEndpoints.Map(doors);
        PlanEndpoints.Map(doors);
        ChecklistEndpoints.Map(doors);
        TaskEndpoints.Map(doors);
        DeliverableEndpoints.Map(doors);
        AccessEndpoints.Map(doors);
        OpenItemEndpoints.Map(doors);
        SendEndpoints.Map(doors);
        MailServerEndpoints.Map(doors);
        GuestsEndpoints.Map(doors);
        ExchangeEndpoints.Map(doors);
        var slow = app.Services.GetRequiredService<GuestGuard>();
        PortalEndpoints.Map(
            doors.Anybody,
            route => route.WithMetadata(new LeavesTheHouse(Colofon.Mail.WaysOut.PortalCode)),
            route => ((RouteHandlerBuilder)route).AddEndpointFilter(slow)
        );
        AfterEndpoints.Map(doors);
        CareEndpoints.Map(doors);
        SuppressionEndpoints.Map(doors);
        SurveyEndpoints.Map(doors);
        PortfolioEndpoints.Map(doors);
        FactsEndpoints.Map(doors);
        RelationshipsEndpoints.Map(doors);
        PeopleEndpoints.Map(doors);
    }

    private static RouteGroupBuilder GuardForms(this RouteGroupBuilder group) =>
        group.WithMetadata(new RequireAntiforgeryTokenAttribute()).AddEndpointFilter<FormGuard>().AddEndpointFilter<OncePerForm>();
}
