using Colofon.Cli.Shared;
using Colofon.Imports;
using Colofon.Imports.Files;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Cli.Imports;

/// <summary>Brings in the files one after another and tells what came of each.</summary>
internal sealed class ImportSession(Studio studio, ImportArguments arguments, TextWriter output)
{
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await studio.Get<ImportDesk>().OwnAsync(arguments.Own, cancel);
        List<ImportOutcome> outcomes = [];
        try
        {
            foreach (var file in arguments.Files)
                outcomes.AddRange(await BringAsync(file, cancel));
            await TidyAsync(outcomes, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            studio.Error.WriteLine(CliTexts.Of["cli.import.interrupted"]);
            return Exit.Refused;
        }
        catch (Exception fault) when (DiskFull.Is(fault))
        {
            studio.Error.WriteLine(CliTexts.Of["cli.import.disk-full"]);
            return Exit.Refused;
        }
        output.WriteLine(arguments.Json ? ImportReport.Json(outcomes) : ImportReport.Text(outcomes));
        return outcomes.All(outcome => outcome.IsGood) ? Exit.Done : Exit.Refused;
    }

    private async Task<IReadOnlyList<ImportOutcome>> BringAsync(string path, CancellationToken cancel)
    {
        List<ImportOutcome> outcomes = [];
        foreach (var taken in await TakeAsync(path, cancel))
            outcomes.Add(taken.Import is { } id ? await ReadAsync(path, id, cancel) : new(path) { Why = CliTexts.Of["import.not-taken." + taken.NotTaken] });
        return outcomes;
    }

    private async Task<ImportOutcome> ReadAsync(string path, ImportId id, CancellationToken cancel)
    {
        if (await new InvoiceMapping(studio, arguments).MapAsync(id, cancel) is { } unmapped)
            return new(path) { Why = unmapped };
        using var line = new ProgressLine(studio.Error, Path.GetFileName(path));
        var import = await studio.Get<ImportRunner>().RunAsync(id, line, cancel);
        return new(path)
        {
            Import = import,
            Refusals = await studio.Db.RefusalsOf(id).Take(ImportReport.MostRefusals).ToListAsync(cancel),
            Why = import?.Fault is { } fault ? CliTexts.Of["import.fault." + fault] : null,
        };
    }

    private async Task<IReadOnlyList<TakenFile>> TakeAsync(string path, CancellationToken cancel)
    {
        await using var content = File.OpenRead(path);
        var stored = await studio.Get<IncomingFiles>().StoreAsync(content, cancel);
        return await studio.Get<ImportDesk>().TakeAsync(stored, Path.GetFileName(path), arguments.Kind, cancel);
    }

    private async Task TidyAsync(List<ImportOutcome> outcomes, CancellationToken cancel)
    {
        var evidence = studio.Get<EvidenceDesk>();
        if (await evidence.IsStaleAsync(cancel))
            await evidence.PlaceAnewAsync(cancel);
        if (!outcomes.Any(outcome => outcome.Import?.Kind == ImportKind.Mail) || await studio.Db.OwnAddresses.AnyAsync(cancel))
            return;
        var guesses = await OwnAddressGuess.ReadAsync(studio.Db, cancel);
        if (guesses.FirstOrDefault(guess => guess.IsLikely) is { } guess)
            studio.Error.WriteLine(CliTexts.Of["cli.import.own", guess.Address]);
    }
}
