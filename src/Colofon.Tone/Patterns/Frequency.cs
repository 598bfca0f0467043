using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>How many words of some texts bear each symbol.</summary>
internal sealed class Frequency
{
    private readonly Dictionary<int, int> counts = [];

    /// <summary>1 for one that was never met.</summary>
    public int Of(int symbol) => 1 + counts.GetValueOrDefault(symbol);

    public void Count(TokenList tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            foreach (var symbol in tokens[at].Word.Symbols)
                counts[symbol] = counts.GetValueOrDefault(symbol) + 1;
        }
    }
}
