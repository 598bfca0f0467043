using Colofon.Contracts;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Contracts;

internal static class ContractsEndpoints
{
    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/contract", Show);
        doors.Members.MapPost("/offboardings/{id}/contract", Say);
        doors.Members.MapPost("/offboardings/{id}/critical", AddCritical);
        doors.Members.MapPost("/offboardings/{id}/critical/{date}/remove", RemoveCritical);
        doors.Members.MapPost("/offboardings/{id}/dates", Plan);
    }

    /// <param name="told">A day to try before it is chosen.</param>
    private static async Task<IResult> Show(string id, string? told, CaseFiles files) =>
        await Cases.FindAsync(files, id) is { } file
            ? Page.Of<EditContractPage>(new { File = file, F = ContractForm.Starting(file), Received = DateFields.Read(told) })
            : Results.NotFound();

    private static async Task<IResult> Say(string id, HttpContext http, CaseFiles files, ContractDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var words = ContractForm.Read(fields);
        if (!fields.IsGood)
            return Page.Again<EditContractPage>(new { File = file, F = fields });
        var said = fields.IsChecked("unwritten") ? await desk.SayUnwrittenAsync(file.Id, words) : await desk.SayAsync(file.Id, words);
        return Done(said, file.Id, "contract#dates");
    }

    private static async Task<IResult> AddCritical(string id, HttpContext http, CaseFiles files, ContractDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var label = fields.Text("criticalLabel");
        var from = fields.Date("criticalFrom", isRequired: true);
        var to = fields.Date("criticalTo");
        if (to < from)
            fields.Refuse("criticalTo", "contract.critical.turned");
        if (!fields.IsGood)
            return Page.Again<EditContractPage>(new { File = file, F = fields });
        return Done(await desk.AddCriticalAsync(file.Id, from!.Value, to ?? from.Value, label), file.Id, "critical#critical");
    }

    private static async Task<IResult> RemoveCritical(string id, string date, ContractDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && Key.TryParse<CriticalDateId>(date) is { } which
            ? Done(await desk.RemoveCriticalAsync(key, which), key, "critical-removed#critical")
            : Results.NotFound();

    private static async Task<IResult> Plan(string id, HttpContext http, CaseFiles files, ContractDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var told = file.Offboarding.Direction == EndDirection.Provider ? fields.Date("toldOn", isRequired: true) : CaseNotice.Received(file);
        var ends = fields.Date("endsOn", isRequired: true);
        if (ends < told && file.Offboarding.Direction == EndDirection.Provider)
            fields.Refuse("endsOn", "contract.dates.turned");
        if (!fields.IsGood)
            return Page.Again<EditContractPage>(new { File = file, F = fields, Received = told });
        return Done(await desk.PlanAsync(file.Id, told!.Value, ends!.Value), file.Id, "dates#dates");
    }

    private static IResult Done(bool done, OffboardingId id, string what) =>
        done ? Results.LocalRedirect(Cases.Href(id, $"contract?done={what}")) : Results.NotFound();
}
