using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Imports.Batches;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;

namespace Colofon.Demo;

/// <summary>
/// An example as big as one likes, to see how Colofón bears it. Evidence is written in bulk; relationships, tallies,
/// readings, what is found by searching and the journal are made by those who always make them.
/// </summary>
public sealed class CrowdStudio(ColofonDb db, RelationshipDesk relationships, EvidenceDesk evidence, TallyDesk tallies, PortfolioDesk portfolio, OffboardingDesk offboardings)
{
    public const int MessagesEach = 100;
    public const int Most = 100_000;
    private const int Chunk = 200;
    private const int OneCaseIn = 40;

    public static WorkspaceStart Start(Speech speech)
    {
        var script = CrowdScript.Read();
        return new WorkspaceStart(script.Workspace[speech.Code()], speech, "Europe/Madrid")
        {
            Region = "ES-MD",
            TargetRate = 45,
            FloorRate = 30,
            OwnAddresses = [script.Own],
        };
    }

    /// <summary>Fills the workspace we are in, which is empty.</summary>
    public async Task FillAsync(int count, int seed, IProgress<CrowdStep>? progress = null, CancellationToken cancel = default)
    {
        var script = CrowdScript.Read();
        // Nothing is there yet: afterwards all evidence counts as placed by the settings the workspace began with.
        await evidence.PlaceAnewAsync(cancel);
        var today = (await db.HereAsync(cancel)).Today(db.Now);
        var here = await Standpoint.ReadAsync(db, cancel);
        var imports = await BeginAsync(cancel);
        List<RelationshipId> cases = [];
        for (var first = 0; first < count; first += Chunk)
        {
            var members = Enumerable.Range(first, Math.Min(Chunk, count - first)).Select(number => new CrowdMember(script, number, seed, today)).ToList();
            var met = await db.MeetAsync(members, relationships, imports, here, cancel);
            cases.AddRange(met.Where((_, at) => (first + at) % OneCaseIn == 0));
            progress?.Report(new("demo.crowd.evidence", (double)(first + members.Count) / count));
        }
        await EndAsync(imports, count, cancel);
        progress?.Report(new("demo.crowd.tallies", 0));
        await tallies.RebuildAsync(cancel);
        progress?.Report(new("demo.crowd.readings", 0));
        await portfolio.RefreshAsync(cancel);
        db.ChangeTracker.Clear();
        foreach (var (relationship, at) in cases.Select((relationship, at) => (relationship, at)))
        {
            await offboardings.OpenAsync(relationship, at % 2 == 0 ? EndDirection.Provider : EndDirection.Natural, null, cancel);
            db.ChangeTracker.Clear();
            progress?.Report(new("demo.crowd.cases", (double)(at + 1) / cases.Count));
        }
    }

    private async Task<CrowdImports> BeginAsync(CancellationToken cancel)
    {
        Import Of(ImportKind kind, string name) => new(db.Workspace, kind, name, "", 0, null, db.Now);
        var (mail, hours, invoices) = (Of(ImportKind.Mail, "multitud.mbox"), Of(ImportKind.Hours, "multitud-horas.csv"), Of(ImportKind.Invoices, "multitud-facturas.csv"));
        db.AddRange(mail, hours, invoices);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return new(mail, hours, invoices);
    }

    private async Task EndAsync(CrowdImports imports, int count, CancellationToken cancel)
    {
        foreach (var import in imports.All)
        {
            db.Attach(import);
            import.Run();
            import.Advance(0, imports.Rows[import], imports.Rows[import], 0, 0);
            import.Finish(db.Now);
            db.Tell($"import.done.{import.Kind}", JournalSubject.Of(import.Id), import.FileName, import.Added, import.Known, import.Refused);
        }
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
