namespace Colofon.Tone.Words;

/// <summary>Gives each thing a rule can ask of a word a number: <c>culpa</c>, <c>incumpl*</c>, <c>/pagar</c>, <c>@neg</c>.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Of(string name)
    {
        if (numbers.TryGetValue(name, out var known))
            return known;
        return numbers[name] = numbers.Count;
    }
}
