namespace Colofon.Tone.Words;

/// <summary>Which words bear which symbols: by being that word, by its beginning, by being a form of that verb.</summary>
internal sealed class Bearers
{
    private readonly Dictionary<string, List<int>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> verbs = new(StringComparer.Ordinal);
    private int shortest = int.MaxValue;
    private int longest;

    /// <summary>Lets every word that <paramref name="unit"/> describes bear the symbol.</summary>
    /// <param name="unit"><c>culpa</c>, <c>toxico~</c> (all four endings), <c>incumpl*</c> or <c>/pagar</c>.</param>
    /// <param name="symbol">The number to bear.</param>
    public void Add(string unit, int symbol)
    {
        if (unit[0] == '/')
            Put(verbs, unit[1..], symbol);
        else if (unit[^1] == '*')
            AddBeginning(unit[..^1], symbol);
        else if (unit[^1] == '~')
            Array.ForEach(Inflection.Of(unit[..^1]), form => Put(words, form, symbol));
        else
            Put(words, unit, symbol);
    }

    public Borne Build() => new(WordTable.Of(words), WordTable.Of(beginnings), WordTable.Of(verbs), shortest, longest);

    private void AddBeginning(string beginning, int symbol)
    {
        shortest = Math.Min(shortest, beginning.Length);
        longest = Math.Max(longest, beginning.Length);
        Put(beginnings, beginning, symbol);
    }

    private static void Put(Dictionary<string, List<int>> bearers, string key, int symbol)
    {
        if (!bearers.TryGetValue(key, out var symbols))
            bearers[key] = symbols = [];
        if (!symbols.Contains(symbol))
            symbols.Add(symbol);
    }
}
