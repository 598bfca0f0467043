namespace Colofon.Tone.Reading;

/// <summary>Where the sentences of a text begin and end.</summary>
internal sealed class Sentences
{
    private const int TokensEach = 12;
    private int[] firsts;

    private Sentences(int room) => firsts = new int[room];

    public int Count { get; private set; }

    public static Sentences Of(TokenList tokens)
    {
        var sentences = new Sentences((tokens.Count / TokensEach) + 2);
        for (var (at, before) = (0, -1); at < tokens.Count; at++)
        {
            if (tokens[at].Sentence != before)
                sentences.Add(at);
            before = tokens[at].Sentence;
        }
        sentences.firsts[sentences.Count] = tokens.Count;
        return sentences;
    }

    /// <summary>The first token of a sentence, counted from 0.</summary>
    public int First(int sentence) => firsts[sentence];

    /// <summary>The token after its last.</summary>
    public int End(int sentence) => firsts[sentence + 1];

    private void Add(int at)
    {
        if (Count + 1 == firsts.Length)
            Array.Resize(ref firsts, firsts.Length * 2);
        firsts[Count++] = at;
    }
}
