using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>
/// What the current sentence has of all that patterns need: most are told at a glance that they cannot match in it. Used
/// for one text after another.
/// </summary>
/// <param name="fulfils">For each symbol, the numbers of the needs it fulfils.</param>
/// <param name="count">How many needs there are.</param>
internal sealed class SentenceWords(int[][] fulfils, int count)
{
    private readonly int[] seen = new int[fulfils.Length];
    private readonly int[] had = new int[count];
    private Token[] tokens = [];
    private int length;
    private int end;
    private int stamp;

    public void Begin(Token[] text, int tokenCount) => (tokens, length, end) = (text, tokenCount, 0);

    /// <summary>Called for each token in order.</summary>
    public void Enter(int at)
    {
        if (at < end)
            return;
        Renew();
        var sentence = tokens[at].Sentence;
        for (end = at; end < length && tokens[end].Sentence == sentence; end++)
        {
            foreach (var symbol in tokens[end].Word.Symbols)
                See(symbol);
        }
    }

    public bool Have(Need[] needs)
    {
        foreach (var need in needs)
        {
            if (had[need.Number] != stamp)
                return false;
        }
        return true;
    }

    /// <summary>Whether the sentence has what need number so and so asks for.</summary>
    public bool Has(int need) => had[need] == stamp;

    private void Renew()
    {
        if (stamp == int.MaxValue)
        {
            Array.Clear(seen);
            Array.Clear(had);
            stamp = 0;
        }
        stamp++;
    }

    private void See(int symbol)
    {
        if (symbol >= seen.Length || seen[symbol] == stamp)
            return;
        seen[symbol] = stamp;
        foreach (var need in fulfils[symbol])
            had[need] = stamp;
    }
}
