namespace Colofon.Tone.Words;

/// <summary>The symbols that words bear; <see cref="Bearers"/> says why.</summary>
/// <param name="words">By word.</param>
/// <param name="beginnings">By how words begin.</param>
/// <param name="verbs">By verb.</param>
/// <param name="shortest">Length of the shortest beginning.</param>
/// <param name="longest">Length of the longest one.</param>
internal sealed class Borne(WordTable words, WordTable beginnings, WordTable verbs, int shortest, int longest)
{
    public WordTable Words { get; } = words;

    public WordTable Beginnings { get; } = beginnings;

    public WordTable Verbs { get; } = verbs;

    public int Shortest { get; } = shortest;

    public int Longest { get; } = longest;

    public void AddWord(string word, List<int> found)
    {
        Add(Words.Find(word), found);
        for (var length = Shortest; length <= Math.Min(Longest, word.Length); length++)
            Add(Beginnings.Find(word.AsSpan(0, length)), found);
    }

    public void AddVerb(string verb, List<int> found) => Add(Verbs.Find(verb), found);

    private static void Add(ReadOnlySpan<int> symbols, List<int> found)
    {
        foreach (var symbol in symbols)
            found.Add(symbol);
    }
}
