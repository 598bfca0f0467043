using System.Collections.Frozen;
using System.Reflection;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>A text as the stems of the words that carry meaning, each with its place.</summary>
internal static class EchoWords
{
    private const int Shortest = 3;

    private static readonly FrozenSet<string> Ignored = Read("Mail/echo-ignored.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Endings = [.. Read("Mail/echo-endings.txt").OrderByDescending(ending => ending.Length)];

    public static List<EchoWord> Of(string text)
    {
        var words = new List<EchoWord>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at == start)
                at++;
            else if (Stem(text[start..at]) is { } stem)
                words.Add(new EchoWord(stem, start, at));
        }
        return words;
    }

    private static string? Stem(string word)
    {
        var folded = SearchText.Fold(word);
        return folded.Length < Shortest || Ignored.Contains(folded) ? null : Root(folded);
    }

    // Coarser than the stems of a search: "grita", "gritan" and "gritos" are one word here.
    private static string Root(string folded) =>
        Endings.FirstOrDefault(ending => folded.Length - ending.Length >= Shortest && folded.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? folded[..^found.Length]
            : folded;

    private static string[] Read(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
