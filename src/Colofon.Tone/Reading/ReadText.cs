using Colofon.Tone.Dates;
using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>A text as the rules see it: read once, in one pass after the other.</summary>
internal sealed class ReadText(ZoneMap zones, TokenList tokens, SaidDates dates)
{
    public string Text { get; } = zones.Text;

    public ZoneMap Zones { get; } = zones;

    public TokenList Tokens { get; } = tokens;

    public Sentences Sentences { get; } = Sentences.Of(tokens);

    /// <summary>What the date tokens say.</summary>
    public SaidDates Dates { get; } = dates;

    /// <summary>The token that holds a place in the text or comes after it; -1 if none does.</summary>
    public int TokenAt(int place)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].End <= place ? (middle + 1, high) : (low, middle);
        }
        return low < Tokens.Count ? low : -1;
    }

    /// <summary>The stretch of text from one token to another.</summary>
    public TextSpan Span(int first, int last) => new(Tokens[first].Start, Math.Max(Tokens[first].End, Tokens[last].End));
}
