using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>Where the sentences of a text begin and end.</summary>
internal sealed class Sentences
{
    private const int TokensEach = 12;
    private int[] firsts;
    private Traits[] traits;

    private Sentences(int room) => (firsts, traits) = (new int[room], new Traits[room]);

    public int Count { get; private set; }

    public static Sentences Of(TokenList tokens)
    {
        var sentences = new Sentences((tokens.Count / TokensEach) + 2);
        var all = Traits.None;
        for (var (at, before) = (0, -1); at < tokens.Count; at++)
        {
            ref var token = ref tokens[at];
            if (token.Sentence != before)
            {
                sentences.Add(at, all);
                all = Traits.None;
            }
            all |= token.Traits;
            before = token.Sentence;
        }
        sentences.traits[sentences.Count] = all;
        sentences.firsts[sentences.Count] = tokens.Count;
        return sentences;
    }

    /// <summary>The first token of a sentence, counted from 0.</summary>
    public int First(int sentence) => firsts[sentence];

    /// <summary>The token after its last.</summary>
    public int End(int sentence) => firsts[sentence + 1];

    /// <summary>Whether one of its tokens has one of several traits.</summary>
    public bool Any(int sentence, Traits some) => (traits[sentence + 1] & some) != 0;

    /// <param name="at">Its first token.</param>
    /// <param name="before">What the tokens of the sentence before it have.</param>
    private void Add(int at, Traits before)
    {
        if (Count + 1 == firsts.Length)
        {
            Array.Resize(ref firsts, firsts.Length * 2);
            Array.Resize(ref traits, firsts.Length);
        }
        traits[Count] = before;
        firsts[Count++] = at;
    }
}
