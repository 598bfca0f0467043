using Colofon.Tone.Words;

namespace Colofon.Tone.Patterns;

/// <summary>Compiles what a pattern asks of one token: <c>/pagar&amp;#you</c>, <c>!@neg</c>.</summary>
internal sealed class UnitCompiler(LexiconBuilder lexicon)
{
    private readonly Dictionary<string, Unit> known = new(StringComparer.Ordinal);

    /// <summary>The same unit for the same words: rules ask for the same things again and again.</summary>
    public Unit Compile(string source) => known.TryGetValue(source, out var unit) ? unit : known[source] = Read(source);

    private Unit Read(string source)
    {
        var (symbols, notSymbols) = (new List<int>(), new List<int>());
        var traits = new List<Traits>();
        var notTraits = Traits.None;
        foreach (var part in source.Split('&'))
        {
            var deny = part.StartsWith('!');
            var unit = deny ? part[1..] : part;
            if (unit is "" or "#" or "@" or "/" or "*" or "~")
                throw new FormatException($"'{source}' asks for nothing.");
            if (unit[0] == '#' && deny)
                notTraits |= TraitNames.Read(unit[1..]);
            else if (unit[0] == '#')
                traits.Add(TraitNames.Read(unit[1..]));
            else
                (deny ? notSymbols : symbols).Add(lexicon.Unit(Spelling.Of(unit)));
        }
        return new Unit([.. symbols], [.. notSymbols], [.. traits], notTraits);
    }
}
