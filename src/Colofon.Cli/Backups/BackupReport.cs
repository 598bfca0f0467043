using System.CommandLine;
using System.Text.Json;
using Colofon.Backups;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Backups;

/// <summary>Tells what came of it: JSON on stdout, or a sentence.</summary>
internal static class BackupReport
{
    public static int Tell(BackupOutcome outcome, string key, string place, bool json, InvocationConfiguration streams)
    {
        if (json)
            streams.Output.WriteLine(Json(outcome, place));
        if (outcome.Fault is { } fault)
            streams.Error.WriteLine(CliTexts.Of[fault.Key, fault.Arguments]);
        else if (!json)
            TellDone(outcome, key, place, streams.Output);
        return outcome.Fault is null ? Exit.Done : Exit.Refused;
    }

    private static void TellDone(BackupOutcome outcome, string key, string place, TextWriter output)
    {
        output.WriteLine(Sentence(outcome.Manifest!, outcome.Bytes, key, place));
        if (outcome.Quieted.Held > 0)
            output.WriteLine(CliTexts.Of["cli.restore.held", outcome.Quieted.Held]);
        if (outcome.Quieted.Ended > 0)
            output.WriteLine(CliTexts.Of["cli.restore.ended", outcome.Quieted.Ended]);
    }

    private static string Sentence(BackupManifest manifest, long bytes, string key, string place) =>
        CliTexts.Of[key, place, bytes / (1024m * 1024), manifest.Rows, manifest.Tables.Count, manifest.Parts.Count, manifest.JournalEntries, manifest.MadeAt];

    private static string Json(BackupOutcome outcome, string place) =>
        JsonSerializer.Serialize(
            new
            {
                ok = outcome.Fault is null,
                place,
                fault = outcome.Fault?.Key,
                bytes = outcome.Bytes,
                madeAt = outcome.Manifest?.MadeAt,
                database = outcome.Manifest is { } manifest ? (manifest.IsSqlite ? "sqlite" : "postgresql") : null,
                rows = outcome.Manifest?.Rows,
                journalEntries = outcome.Manifest?.JournalEntries,
                tables = outcome.Manifest?.Tables.ToDictionary(table => table.Name, table => table.Rows),
                heldMessages = outcome.Quieted.Held,
                endedInvitations = outcome.Quieted.Ended,
                files = outcome.Manifest?.Parts.Select(part => new { path = part.Path, bytes = part.Bytes, sha256 = part.Sha256 }),
            }
        );
}
