using System.Collections.Frozen;
using System.Reflection;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>A text as the stems of the words that carry meaning, each with its place.</summary>
internal static class EchoWords
{
    private const string File = "Mail/echo-ignored.txt";
    private const int Shortest = 3;

    private static readonly FrozenSet<string> Ignored = Read();

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
        return folded.Length < Shortest || Ignored.Contains(folded) ? null : SearchText.Analyze(word);
    }

    private static FrozenSet<string> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(File)!);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
