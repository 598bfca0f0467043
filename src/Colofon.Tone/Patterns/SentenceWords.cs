using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>Which symbols the current sentence has: most patterns are told at a glance that they cannot match in it. Used for one text after another.</summary>
internal sealed class SentenceWords
{
    private Token[] tokens = [];
    private int count;
    private int[] seen = new int[4096];
    // For each need: the number of the sentence that has it, or that number below zero where it has not.
    private int[] answers = new int[256];
    private int end;
    private int stamp;

    public void Begin(Token[] text, int length) => (tokens, count, end) = (text, length, 0);

    /// <summary>Called for each token in order.</summary>
    public void Enter(int at)
    {
        if (at < end)
            return;
        if (stamp == int.MaxValue)
            (stamp, seen, answers) = (0, new int[seen.Length], new int[answers.Length]);
        stamp++;
        var all = tokens.AsSpan(0, count);
        for (end = at; end < all.Length && all[end].Sentence == all[at].Sentence; end++)
        {
            foreach (var symbol in all[end].Word.Symbols)
                See(symbol);
        }
    }

    public bool Have(Need[] needs)
    {
        foreach (var need in needs)
        {
            if (!Has(need))
                return false;
        }
        return true;
    }

    private bool Has(Need need)
    {
        if (need.Number >= answers.Length)
            Array.Resize(ref answers, need.Number * 2 + 16);
        var answer = answers[need.Number];
        if (answer != stamp && answer != -stamp)
            answers[need.Number] = answer = HasAny(need.Symbols) ? stamp : -stamp;
        return answer > 0;
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
