using Colofon.Closures;
using Colofon.Contracts;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Mail;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Closures;

/// <summary>The accounts, the disagreements and the data.</summary>
internal static class ClosuresEndpoints
{
    private const int Longest = 1000;

    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/offboardings/{id}/closure", Show);
        doors.Members.MapPost("/offboardings/{id}/settlement", Add);
        doors.Members.MapPost("/offboardings/{id}/settlement/interest", AddInterest);
        doors.Members.MapPost("/offboardings/{id}/settlement/{line}/remove", Remove);
        doors.Members.MapPost("/offboardings/{id}/settlement/agree", Agree);
        doors.Members.MapPost("/offboardings/{id}/settlement/out", LetOut);
        doors.Members.MapPost("/offboardings/{id}/disputes", Dispute);
        doors.Members.MapPost("/offboardings/{id}/disputes/{dispute}/settle", SettleDispute);
        doors.Members.MapPost("/offboardings/{id}/data", Instruct);
        doors.Members.MapPost("/offboardings/{id}/data/{instruction}/done", Do);
        doors.Members.MapPost("/offboardings/{id}/data/{instruction}/certificate", Certify);
        CopyEndpoint.Map(doors, "settlement.pdf", WaysOut.StatementPdf);
        CopyEndpoint.Map(doors, "certificate.pdf", WaysOut.CertificatePdf);
    }

    private static async Task<IResult> Show(string id, CaseFiles files) =>
        await Cases.FindAsync(files, id) is { } file ? Page.Of<ShowClosurePage>(new { File = file, F = Fields.Starting() }) : Results.NotFound();

    private static async Task<IResult> Add(string id, HttpContext http, CaseFiles files, SettlementDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var kind = fields.Choice<SettlementKind>("kind");
        var label = fields.Text("label");
        var amount = Amount(fields, "amount");
        if (!fields.IsGood)
            return Again(file, fields);
        return Done(await desk.AddAsync(file.Id, kind!.Value, label, amount), file.Id, "settlement-added#settlement");
    }

    private static async Task<IResult> AddInterest(string id, HttpContext http, CaseFiles files, SettlementDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var label = fields.Text("interestLabel");
        var question = new InterestQuestion(Amount(fields, "principal"), fields.Date("dueOn", isRequired: true) ?? default, fields.Date("paidOn", isRequired: true) ?? default);
        if (!fields.IsGood)
            return Again(file, fields);
        var outcome = await desk.AddInterestAsync(file.Id, label, question, fields.IsChecked("compensation"));
        if (outcome is InterestRefusal refusal)
            return Again(file, fields, refusal.Why.In(screen.T));
        if (outcome is InterestAnswer { Interest: 0 })
            return Again(file, fields, screen.T["settlement.interest.none"]);
        return Done(outcome is not null, file.Id, "settlement-added#settlement");
    }

    private static async Task<IResult> Remove(string id, string line, SettlementDesk desk) =>
        Key.TryParse<OffboardingId>(id) is { } key && Key.TryParse<SettlementLineId>(line) is { } which
            ? Done(await desk.RemoveAsync(key, which), key, "settlement-removed#settlement")
            : Results.NotFound();

    private static async Task<IResult> Agree(string id, HttpContext http, CaseFiles files, SettlementDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var how = fields.Text("how", Longest);
        var on = fields.Date("agreedOn", isRequired: true);
        if (on > file.Today)
            fields.Refuse("agreedOn", "closure.not-yet");
        if (!fields.IsGood)
            return Again(file, fields);
        if (await desk.AgreeAsync(file.Id, fields["seen"], how, on!.Value))
            return Done(true, file.Id, "settlement-agreed#settlement");
        return file.Permits(CaseAction.EditSettlement) ? Again(file, fields, screen.T["settlement.changed"]) : Results.NotFound();
    }

    private static async Task<IResult> LetOut(string id, CaseFiles files, SealDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file || await desk.StatementAsync(file.Id, screen.Speech) is not { } release)
            return Results.NotFound();
        return release.IsReleased ? Done(true, file.Id, "paper-released#papers") : Held(file, release);
    }

    private static async Task<IResult> Dispute(string id, HttpContext http, CaseFiles files, SettlementDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var about = fields.Text("about", Longest);
        return fields.IsGood ? Done(await desk.DisputeAsync(file.Id, about), file.Id, "dispute-opened#disputes") : Again(file, fields);
    }

    private static async Task<IResult> SettleDispute(string id, string dispute, HttpContext http, CaseFiles files, SettlementDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file || Key.TryParse<DisputeId>(dispute) is not { } which || file.Disputes.All(one => one.Id != which))
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var outcome = fields.Text("outcome", Longest);
        return fields.IsGood ? Done(await desk.SettleDisputeAsync(file.Id, which, outcome), file.Id, "dispute-settled#disputes") : Again(file, fields);
    }

    private static async Task<IResult> Instruct(string id, HttpContext http, CaseFiles files, DataDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (what, fate, until, saidBy) = (fields.Text("what", Longest), fields.Choice<DataFate>("fate"), fields.Date("until"), fields.Text("saidBy"));
        return fields.IsGood ? Done(await desk.InstructAsync(file.Id, what, fate!.Value, until, saidBy), file.Id, "data-instructed#data") : Again(file, fields);
    }

    private static async Task<IResult> Do(string id, string instruction, HttpContext http, CaseFiles files, DataDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file || Key.TryParse<DataInstructionId>(instruction) is not { } which || file.DataInstructions.All(one => one.Id != which))
            return Results.NotFound();
        var fields = await Fields.ReadAsync(http);
        var (on, method) = (fields.Date("doneOn", isRequired: true), fields.Text("method", Longest));
        if (on > file.Today)
            fields.Refuse("doneOn", "closure.not-yet");
        return fields.IsGood ? Done(await desk.DoAsync(file.Id, which, on!.Value, method), file.Id, "data-done#data") : Again(file, fields);
    }

    private static async Task<IResult> Certify(string id, string instruction, CaseFiles files, SealDesk desk, Screen screen)
    {
        if (await Cases.FindAsync(files, id) is not { } file || Key.TryParse<DataInstructionId>(instruction) is not { } which || await desk.CertificateAsync(file.Id, which, screen.Speech) is not { } release)
            return Results.NotFound();
        return release.IsReleased ? Done(true, file.Id, "paper-released#papers") : Held(file, release);
    }

    private static decimal Amount(Fields fields, string name)
    {
        fields.Text(name, 30);
        var amount = fields.Amount(name);
        if (amount is 0)
            fields.Refuse(name, "closure.more-than-zero");
        return amount ?? 0;
    }

    private static IResult Again(CaseFile file, Fields fields, string? problem = null) => Page.Again<ShowClosurePage>(new { File = file, F = fields, Problem = problem });

    private static IResult Held(CaseFile file, ReleaseOutcome release) => Page.Again<ShowClosurePage>(new { File = file, F = Fields.Starting(), Held = release.Objections });

    private static IResult Done(bool done, OffboardingId id, string what) =>
        done ? Results.LocalRedirect(Cases.Href(id, $"closure?done={what}")) : Results.NotFound();
}
