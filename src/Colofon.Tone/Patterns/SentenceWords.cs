using System.Runtime.InteropServices;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>Which symbols the current sentence has: most patterns are told at a glance that they cannot match in it.</summary>
internal sealed class SentenceWords(List<Token> tokens)
{
    private int[] seen = new int[4096];
    private int end;
    private int stamp;

    /// <summary>Called for each token in order.</summary>
    public void Enter(int at)
    {
        if (at < end)
            return;
        stamp++;
        var all = CollectionsMarshal.AsSpan(tokens);
        for (end = at; end < all.Length && all[end].Sentence == all[at].Sentence; end++)
        {
            foreach (var symbol in all[end].Word.Symbols)
                See(symbol);
        }
    }

    public bool Have(int[][] needs)
    {
        foreach (var either in needs)
        {
            if (!HasAny(either))
                return false;
        }
        return true;
    }

    private bool HasAny(int[] symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol < seen.Length && seen[symbol] == stamp)
                return true;
        }
        return false;
    }

    private void See(int symbol)
    {
        if (symbol >= seen.Length)
            Array.Resize(ref seen, symbol * 2);
        seen[symbol] = stamp;
    }
}
