namespace Colofon.Tone.Words;

/// <summary>A folded word with all that is known of it outside any sentence.</summary>
/// <param name="text">The word.</param>
/// <param name="symbols">What patterns can ask of it.</param>
/// <param name="traits">What it can be.</param>
/// <param name="number">Its number in the vocabulary.</param>
/// <param name="stem">That of its stem.</param>
internal sealed class Word(string text, int[] symbols, Traits traits, int number = 0, int stem = 0)
{
    public string Text { get; } = text;

    /// <summary>Sorted: the word itself, its classes, its verbs, the prefixes rules ask for.</summary>
    public int[] Symbols { get; } = symbols;

    /// <summary>What <see cref="Opens"/> is before somebody has looked.</summary>
    public const ulong NobodyLooked = ulong.MaxValue;

    /// <summary>Noted by <see cref="Patterns.Openings"/>, the same each time: the rules of which it opens patterns, a bit for each.</summary>
    public ulong Opens { get; set; } = NobodyLooked;

    private const int LowSymbols = 64;
    private readonly ulong low = Low(symbols);

    /// <summary>Of a contraction, the words it is made of.</summary>
    public Word[]? Parts { get; init; }

    public Traits Traits { get; } = traits | (CanOpenDate(text) ? Traits.OpensDate : Traits.None);

    public int Number { get; } = number;

    public int Stem { get; } = stem;

    private static bool CanOpenDate(string text) =>
        text.Length > 0 && (char.IsAsciiDigit(text[0]) || Dates.DayWords.Day(text) is not null || Dates.DayWords.Tens(text) is not null || Dates.DayWords.Month(text) is not null);

    public bool Has(int symbol)
    {
        if (symbol < LowSymbols)
            return (low >> symbol & 1) != 0;
        foreach (var mine in Symbols)
        {
            if (mine >= symbol)
                return mine == symbol;
        }
        return false;
    }

    /// <summary>Whether it has one of several symbols.</summary>
    /// <param name="some">As <see cref="Low"/> told them.</param>
    public bool HasAny(ulong some) => (low & some) != 0;

    /// <summary>Symbols as <see cref="HasAny"/> asks for them. The classes of grammar come first in the word lists and are asked for most.</summary>
    public static ulong Low(params ReadOnlySpan<int> symbols)
    {
        var low = 0UL;
        foreach (var symbol in symbols)
            low |= symbol < LowSymbols ? 1UL << symbol : 0;
        return low;
    }
}
