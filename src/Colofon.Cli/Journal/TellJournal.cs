using System.CommandLine;
using System.Globalization;
using Colofon.Cli.Shared;
using Colofon.Journal;
using Colofon.Language;

namespace Colofon.Cli.Journal;

internal static class TellJournal
{
    public static Task<int> RunAsync(StudioChoice choice, int last, string lang, InvocationConfiguration streams, CancellationToken cancel) =>
        StudioDoor.ReadAsync(
            choice,
            streams.Error,
            async studio =>
            {
                var texts = Texts.Of(SpeechExtensions.TryParse(lang) ?? Speech.Es);
                var zone = (await studio.WorkspaceAsync(cancel)).Zone;
                foreach (var told in await studio.Get<JournalSentences>().TellAsync(texts, studio.Db.JournalEntries, Math.Clamp(last, 1, 10_000), null, cancel))
                {
                    var at = TimeZoneInfo.ConvertTime(told.Entry.At, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
                    streams.Output.WriteLine($"{told.Entry.Sequence,6}  {at}  {told.Sentence}");
                }
                return Exit.Done;
            },
            cancel
        );
}
