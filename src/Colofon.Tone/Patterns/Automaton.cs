using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>
/// All patterns of all rules of one language, as numbers in arrays: nothing has to be built of them when they are read
/// from a file. <see cref="AutomatonBuilder"/> makes it of patterns.
/// </summary>
internal sealed class Automaton
{
    private const int Near = 8;

    /// <summary>What to do; operation and operand in one number, see <see cref="Patterns.Steps.Pack"/>.</summary>
    public required int[] Steps { get; init; }

    /// <summary>What a step can ask of a token: numbers of symbols it has to bear, then of symbols it may not bear, then sets of traits.</summary>
    public required IntLists UnitSymbols { get; init; }

    public required IntLists UnitNotSymbols { get; init; }

    /// <summary>Sets of traits of which the token has one each; the last is the set of which it has none.</summary>
    public required IntLists UnitTraits { get; init; }

    /// <summary>For each choice, the symbols that its alternatives begin with, rising.</summary>
    public required IntLists Keys { get; init; }

    /// <summary>For each of the values of <see cref="Keys"/>, its alternatives: a list of <see cref="Starts"/>.</summary>
    public required int[] ByKey { get; init; }

    /// <summary>The alternatives of each choice that any word may begin, as a list of <see cref="Starts"/>.</summary>
    public required int[] Others { get; init; }

    /// <summary>Lists of alternatives: steps after the choice.</summary>
    public required IntLists Starts { get; init; }

    /// <summary>Where each pattern starts, and where the last one ends.</summary>
    public required int[] First { get; init; }

    /// <summary>The step of each way into a pattern.</summary>
    public required int[] Entries { get; init; }

    /// <summary>The pattern of each way in.</summary>
    public required int[] Patterns { get; init; }

    /// <summary>The rule of each pattern.</summary>
    public required int[] Rules { get; init; }

    /// <summary>What a match of each pattern means; see <see cref="Role"/>.</summary>
    public required int[] Roles { get; init; }

    /// <summary>The better words of each pattern; a number of <see cref="Words"/>, or -1.</summary>
    public required int[] Better { get; init; }

    /// <summary>Better words, <c>|</c> between several.</summary>
    public required string[] Words { get; init; }

    /// <summary>What a sentence has to have for a match by each way in: numbers of <see cref="Needs"/>.</summary>
    public required IntLists EntryNeeds { get; init; }

    /// <summary>Sets of symbols of which a sentence has to have one.</summary>
    public required IntLists Needs { get; init; }

    /// <summary>For each symbol, the ways in that are tried where a sentence has it; see <see cref="PatternIndex.Owned"/>.</summary>
    public required IntLists Owned { get; init; }

    /// <summary>The ways in that are tried in every sentence.</summary>
    public required int[] Always { get; init; }

    /// <summary>For each way in, the symbols a match begins with: a number of <see cref="FirstSymbols"/>.</summary>
    public required int[] Firsts { get; init; }

    public required IntLists FirstSymbols { get; init; }

    /// <summary>For each way in, the traits of which a match may begin with one.</summary>
    public required int[] FirstTraits { get; init; }

    /// <summary>The alternatives of a choice that a word bearing the symbol may begin, as a list of <see cref="Starts"/>; -1 when there are none.</summary>
    public int Alternatives(int choice, int symbol)
    {
        var (low, high) = (Keys.Starts[choice], Keys.Starts[choice + 1]);
        while (high - low > Near)
        {
            var middle = (low + high) >> 1;
            if (Keys.Values[middle] <= symbol)
                low = middle;
            else
                high = middle;
        }
        for (; low < high; low++)
        {
            if (Keys.Values[low] >= symbol)
                return Keys.Values[low] == symbol ? ByKey[low] : -1;
        }
        return -1;
    }

    public bool Fits(int unit, in Reading.Token token)
    {
        foreach (var symbol in UnitSymbols[unit])
        {
            if (!token.Word.Has(symbol))
                return false;
        }
        foreach (var symbol in UnitNotSymbols[unit])
        {
            if (token.Word.Has(symbol))
                return false;
        }
        var traits = UnitTraits[unit];
        for (var i = 0; i < traits.Length - 1; i++)
        {
            if (!token.Is((Traits)traits[i]))
                return false;
        }
        return traits[^1] == 0 || !token.Is((Traits)traits[^1]);
    }
}
