using System.CommandLine;
using System.Text.Json;
using Colofon.Cli.Shared;
using Colofon.Journal;
using Colofon.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Cli.Journal;

internal static class VerifyJournal
{
    public static async Task<int> RunAsync(DataChoice data, bool json, InvocationConfiguration streams, CancellationToken cancel)
    {
        var folder = new DataFolder(data.Folder);
        if (data.Database is null && !File.Exists(folder.Database))
        {
            streams.Error.WriteLine(CliTexts.Of["cli.empty", folder.Path]);
            return Exit.Refused;
        }
        await using var services = StudioServices.Build(folder, data.Database);
        var verdicts = await services.GetRequiredService<JournalAudit>().VerifyAsync(cancel);
        foreach (var (_, name, verdict) in verdicts)
        {
            if (!json)
                streams.Output.WriteLine(Sentence(name, verdict));
        }
        if (json)
            streams.Output.WriteLine(Json([.. verdicts.Select(row => (row.Name, row.Verdict))]));
        return verdicts.All(row => row.Verdict.Holds) ? Exit.Done : Exit.Refused;
    }

    private static string Sentence(string? name, JournalVerdict verdict) =>
        verdict.Fault is { } fault
            ? CliTexts.Of["cli.journal.broken", name ?? "?", fault.Sequence, CliTexts.Of[fault.Code]]
            : CliTexts.Of["cli.journal.whole", name ?? "?", verdict.Entries];

    private static string Json(IReadOnlyList<(string? Name, JournalVerdict Verdict)> verdicts) =>
        JsonSerializer.Serialize(
            new
            {
                holds = verdicts.All(row => row.Verdict.Holds),
                workspaces = verdicts.Select(row => new
                {
                    name = row.Name,
                    entries = row.Verdict.Entries,
                    badEntry = row.Verdict.Fault?.Sequence,
                    fault = row.Verdict.Fault?.Code,
                }),
            }
        );
}
