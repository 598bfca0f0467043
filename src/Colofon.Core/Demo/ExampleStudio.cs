using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Imports.Files;
using Colofon.Storage;

namespace Colofon.Demo;

/// <summary>
/// Fills an empty workspace with an invented studio, the way a person would: files brought in, proposals confirmed,
/// facts written down, offboardings opened. The same seed on the same day makes the same studio.
/// </summary>
public sealed class ExampleStudio(
    ColofonDb db,
    ImportDesk imports,
    ImportRunner runner,
    IncomingFiles files,
    DemoCast cast,
    DemoCases cases
)
{
    public const int UsualSeed = 7;

    /// <summary>The name and the settings of the example's workspace.</summary>
    public static WorkspaceStart Start(Language.Speech speech)
    {
        var script = DemoScript.Read();
        return new WorkspaceStart(script.Workspace[Language.SpeechExtensions.Code(speech)], speech, "Europe/Madrid")
        {
            Region = "ES-MD",
            TargetRate = 45,
            FloorRate = 30,
            OwnAddresses = [script.Own],
        };
    }

    /// <returns>How many relationships there are now.</returns>
    public async Task<int> FillAsync(int seed = UsualSeed, CancellationToken cancel = default)
    {
        var script = DemoScript.Read();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(db.Now, (await db.HereAsync(cancel)).Zone).DateTime);
        var calendar = new DemoCalendar(today, script.Weeks);
        await imports.OwnAsync([script.Own], cancel);
        await BringAsync("estudio.mbox", ImportKind.Mail, new DemoMailbox(script, calendar, seed).WriteAsync, cancel);
        await BringAsync("horas.csv", ImportKind.Hours, new DemoHours(script, calendar, seed).WriteAsync, cancel);
        await BringAsync("facturas.csv", ImportKind.Invoices, new DemoInvoices(script, calendar).WriteAsync, cancel);
        var relationships = await cast.MeetAsync(script, calendar, cancel);
        await cast.NoteAsync(relationships, today, cancel);
        await cases.OpenAsync(relationships, today, cancel);
        return relationships.Count;
    }

    private async Task BringAsync(string name, ImportKind kind, Func<Stream, Task> write, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        await write(content);
        content.Position = 0;
        var stored = await files.StoreAsync(content, cancel);
        content.Position = 0;
        var taken = await imports.TakeAsync(stored, name, kind, cancel);
        var id = taken.Single().Import ?? throw new InvalidOperationException($"The example's own {name} was not taken.");
        if (kind == ImportKind.Invoices)
            await imports.MapAsync(id, DemoInvoices.Sheet(content), cancel);
        await runner.RunAsync(id, cancel: cancel);
    }
}
