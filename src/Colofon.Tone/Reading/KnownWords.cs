using System.Collections.Concurrent;
using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>
/// What was found out about words in earlier texts, because every letter uses the same few thousand. It is full one day,
/// and then new words are looked up for each text.
/// </summary>
internal sealed class KnownWords(Lexicon lexicon)
{
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<string, Word>[] byStress = [.. Enum.GetValues<Stress>().Select(_ => new ConcurrentDictionary<string, Word>(StringComparer.Ordinal))];

    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>The word if it is known; it is made known if there is room.</summary>
    public Word? Find(ReadOnlySpan<char> word, Stress stress)
    {
        var known = byStress[(int)stress];
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found))
            return found;
        if (known.Count >= Most)
            return null;
        var text = word.ToString();
        return known[text] = Lexicon.Describe(text, stress);
    }
}
