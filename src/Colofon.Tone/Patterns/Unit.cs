using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>What a pattern asks of one token.</summary>
/// <param name="symbols">Symbols it bears, all of them.</param>
/// <param name="notSymbols">Symbols it does not bear.</param>
/// <param name="traits">Sets of traits of which it has one each.</param>
/// <param name="notTraits">Traits of which it has none.</param>
internal sealed class Unit(int[] symbols, int[] notSymbols, Traits[] traits, Traits notTraits)
{
    private Unit[]? alone;

    public int[] Symbols { get; } = symbols;

    public int[] NotSymbols { get; } = notSymbols;

    public Traits[] Traits { get; } = traits;

    public Traits NotTraits { get; } = notTraits;

    /// <summary>A list of nothing but this one.</summary>
    public Unit[] Alone => alone ??= [this];

    /// <summary>What a sentence has to have for this unit to be in it.</summary>
    public List<int[]> Needs { get; } = symbols.Length > 0 ? [[symbols[0]]] : [];

    /// <summary>A symbol every matching word bears, or -1.</summary>
    public int Key => Symbols.Length > 0 ? Symbols[0] : -1;

    /// <summary>Traits of which every matching token has one, where there is no symbol.</summary>
    public Traits KeyTraits => Traits.Length > 0 ? Traits[0] : Words.Traits.None;
}
