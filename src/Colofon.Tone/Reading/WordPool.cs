using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>The words of one text. What is not known from earlier texts is looked up once.</summary>
internal sealed class WordPool
{
    public const int LongestWord = 48;
    private readonly KnownWords words;
    private readonly Lexicon lexicon;
    private readonly bool accented;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> plain;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> acute;
    private readonly Word[] marks = new Word[128];

    public WordPool(KnownWords words, string text)
    {
        this.words = words;
        lexicon = words.Lexicon;
        accented = HasAccent(text) || text.Contains("acute;", StringComparison.Ordinal);
        plain = new Dictionary<string, Word>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        acute = new Dictionary<string, Word>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What is known of a word.</summary>
    /// <param name="letters">The word, folded, and room after it.</param>
    /// <param name="length">How many of the letters are the word.</param>
    /// <param name="acute">Whether an accent is written near its end.</param>
    public Word Find(char[] letters, int length, bool acute)
    {
        var stress = acute ? Stress.Acute : accented ? Stress.Plain : Stress.Unknown;
        return words.Find(letters, length, stress) ?? Find(letters.AsSpan(0, length), stress);
    }

    private Word Find(ReadOnlySpan<char> word, Stress stress)
    {
        var known = stress == Stress.Acute ? acute : plain;
        if (known.TryGetValue(word, out var found))
            return found;
        return known[word] = words.Describe(word.ToString(), stress);
    }

    public Word Mark(char mark) =>
        mark < marks.Length ? marks[mark] ??= Describe(mark) : Describe(mark);

    private static bool HasAccent(string text)
    {
        foreach (var letter in text)
        {
            if (letter is 'á' or 'é' or 'í' or 'ó' or 'ú' or 'Á' or 'É' or 'Í' or 'Ó' or 'Ú' or '\u0301')
                return true;
        }
        return false;
    }

    private Word Describe(char mark) => lexicon.Describe(mark.ToString(), Stress.Unknown);
}
