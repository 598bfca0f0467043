using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>The distinct words of one text, each looked up once.</summary>
internal sealed class WordPool
{
    public const int LongestWord = 48;
    private readonly Lexicon lexicon;
    private readonly bool accented;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> plain;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> acute;
    private readonly Word[] marks = new Word[128];

    public WordPool(Lexicon lexicon, string text)
    {
        this.lexicon = lexicon;
        accented = text.AsSpan().ContainsAny("áéíóúÁÉÍÓÚ\u0301") || text.Contains("acute;", StringComparison.Ordinal);
        plain = new Dictionary<string, Word>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        acute = new Dictionary<string, Word>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsEnglish => lexicon.Language == ToneLanguage.En;

    public Word Find(ReadOnlySpan<char> word, bool acute)
    {
        var known = acute ? this.acute : plain;
        if (known.TryGetValue(word, out var found))
            return found;
        var stress = acute ? Stress.Acute : accented ? Stress.Plain : Stress.Unknown;
        return known[word] = lexicon.Describe(word.ToString(), stress);
    }

    public Word Mark(char mark) =>
        mark < marks.Length ? marks[mark] ??= Describe(mark) : Describe(mark);

    private Word Describe(char mark) => lexicon.Describe(mark.ToString(), Stress.Unknown);
}
