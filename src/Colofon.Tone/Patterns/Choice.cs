using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>
/// The alternatives of a group, found by the word they begin with: of three hundred ways to say "perhaps" the next word
/// leaves one or none to try.
/// </summary>
internal sealed class Choice
{
    private readonly Dictionary<int, int[]> bySymbol;
    private readonly int[] others;

    /// <param name="starts">Where each alternative starts, in steps after the choice, rising.</param>
    /// <param name="beginnings">The units each may begin with; null where that may be any word, or none.</param>
    public Choice(IReadOnlyList<int> starts, IReadOnlyList<HashSet<Unit>?> beginnings)
    {
        Starts = starts;
        var free = starts.Index().Where(one => beginnings[one.Index] is not { } units || units.Any(unit => unit.Key < 0)).Select(one => one.Item).ToArray();
        others = free;
        bySymbol = starts.Index()
            .Where(one => !free.Contains(one.Item))
            .SelectMany(one => beginnings[one.Index]!.Select(unit => (unit.Key, Start: one.Item)).Distinct())
            .GroupBy(pair => pair.Key, pair => pair.Start)
            .ToDictionary(group => group.Key, group => group.Concat(free).Order().ToArray());
    }

    public IReadOnlyList<int> Starts { get; }

    /// <summary>The alternatives that any word may begin, or none.</summary>
    public ReadOnlySpan<int> Others => others;

    /// <summary>The alternatives that a word bearing the symbol may begin, those that any word may begin among them.</summary>
    public ReadOnlySpan<int> Of(int symbol) => bySymbol.TryGetValue(symbol, out var found) ? found : default;

    /// <summary>For a word that bears several of the symbols asked for: its first alternative after <paramref name="after"/>; 0 when none is left.</summary>
    public int Next(Word word, int after)
    {
        var next = int.MaxValue;
        foreach (var symbol in word.Symbols)
        {
            foreach (var start in Of(symbol))
            {
                if (start > after)
                {
                    next = Math.Min(next, start);
                    break;
                }
            }
        }
        return next == int.MaxValue ? 0 : next;
    }
}
