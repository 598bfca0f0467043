using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>
/// What the current sentence has of all that patterns need: most are told at a glance that they cannot match in it. Used
/// for one text after another.
/// </summary>
internal sealed class SentenceWords
{
    private readonly IntLists needs;
    private readonly BitSet seen;

    // Of each need, whether this sentence has what it asks for, as soon as somebody wanted to know: the number of the sentence, or that number negative.
    private readonly int[] answers;
    private int number;

    // For each symbol 1 + the place of its last bearer in the lists below, which lead to the bearers before.
    private readonly int[] last;
    private int[] bearers = new int[256];
    private int[] before = new int[256];
    private int[] symbols = new int[128];
    private int symbolCount;
    private int bearerCount;

    public SentenceWords(Automaton automaton)
    {
        needs = automaton.Needs;
        var count = automaton.Owned.Count;
        foreach (var symbol in needs.Values)
            count = Math.Max(count, symbol + 1);
        foreach (var symbol in automaton.FirstSymbols.Values)
            count = Math.Max(count, symbol + 1);
        (last, answers, seen) = (new int[count], new int[needs.Count], new BitSet(count));
    }

    /// <summary>All symbols that patterns ask for and the sentence has, each once.</summary>
    public ReadOnlySpan<int> Symbols => new(symbols, 0, symbolCount);

    /// <summary>Reads a sentence.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="from">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    public void Read(TokenList tokens, int from, int end)
    {
        foreach (var symbol in Symbols)
            last[symbol] = 0;
        if (number == int.MaxValue)
        {
            Array.Clear(answers);
            number = 0;
        }
        number++;
        seen.Clear();
        (symbolCount, bearerCount) = (0, 0);
        for (var at = from; at < end; at++)
        {
            foreach (var symbol in tokens[at].Word.Symbols)
            {
                if (symbol < last.Length)
                    See(symbol, at);
            }
        }
    }

    /// <summary>The last place of a symbol, to be asked of <see cref="At"/>; -1 when the sentence does not have it.</summary>
    public int Last(int symbol) => last[symbol] - 1;

    /// <summary>The token at a place.</summary>
    public int At(int place) => bearers[place];

    /// <summary>The place before, of the same symbol; -1 when it was the first.</summary>
    public int Before(int place) => before[place] - 1;

    /// <summary>Whether the sentence has what is told in two numbers; see <see cref="PatternIndex.Owned"/>.</summary>
    public bool Has(int one, int other) => one >= 0 ? seen[one] || seen[other] : other < 0 || Has(other);

    /// <summary>Whether the sentence has what need number so and so asks for.</summary>
    public bool Has(int need)
    {
        if (answers[need] != number && answers[need] != -number)
            answers[need] = HasAny(needs[need]) ? number : -number;
        return answers[need] > 0;
    }

    private bool HasAny(ReadOnlySpan<int> some)
    {
        foreach (var symbol in some)
        {
            if (seen[symbol])
                return true;
        }
        return false;
    }

    private void See(int symbol, int at)
    {
        if (last[symbol] == 0)
            SeeFirst(symbol);
        if (bearerCount == bearers.Length)
            (bearers, before) = (More(bearers), More(before));
        (bearers[bearerCount], before[bearerCount]) = (at, last[symbol]);
        last[symbol] = ++bearerCount;
    }

    private void SeeFirst(int symbol)
    {
        if (symbolCount == symbols.Length)
            symbols = More(symbols);
        symbols[symbolCount++] = symbol;
        seen.Add(symbol);
    }

    private static int[] More(int[] numbers)
    {
        var more = new int[numbers.Length * 2];
        Array.Copy(numbers, more, numbers.Length);
        return more;
    }
}
