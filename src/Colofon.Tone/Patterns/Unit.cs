using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>What a pattern asks of one token.</summary>
internal sealed class Unit
{
    private readonly int[] symbols;
    private readonly int[] notSymbols;
    private readonly Traits[] traits;
    private readonly Traits notTraits;

    public Unit(int[] symbols, int[] notSymbols, Traits[] traits, Traits notTraits)
    {
        (this.symbols, this.notSymbols, this.traits, this.notTraits) = (symbols, notSymbols, traits, notTraits);
        Alone = [this];
        Needs = symbols.Length > 0 ? [[symbols[0]]] : [];
    }

    /// <summary>A list of nothing but this one.</summary>
    public Unit[] Alone { get; }

    /// <summary>What a sentence has to have for this unit to be in it.</summary>
    public List<int[]> Needs { get; }

    /// <summary>A symbol every matching word bears, or -1.</summary>
    public int Key => symbols.Length > 0 ? symbols[0] : -1;

    /// <summary>Traits of which every matching token has one, where there is no symbol.</summary>
    public Traits KeyTraits => traits.Length > 0 ? traits[0] : Traits.None;

    public bool Fits(in Token token)
    {
        foreach (var symbol in symbols)
        {
            if (!token.Word.Has(symbol))
                return false;
        }
        foreach (var symbol in notSymbols)
        {
            if (token.Word.Has(symbol))
                return false;
        }
        foreach (var any in traits)
        {
            if (!token.Is(any))
                return false;
        }
        return notTraits == Traits.None || !token.Is(notTraits);
    }
}
