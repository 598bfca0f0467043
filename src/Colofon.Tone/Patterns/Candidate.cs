namespace Colofon.Tone.Patterns;

/// <summary>A pattern that may begin at a word, and what tells most quickly that it does not.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Need">Number of the need, besides that of its first word, that the fewest sentences fulfil; -1 where there is none.</param>
internal readonly record struct Candidate(Pattern Pattern, int Need)
{
    public static Candidate Of(Pattern pattern, int first)
    {
        Need? rarest = null;
        foreach (var need in pattern.Needs)
        {
            if (!need.Symbols.Contains(first) && (rarest is null || need.Symbols.Length < rarest.Symbols.Length))
                rarest = need;
        }
        return new Candidate(pattern, rarest?.Number ?? -1);
    }
}
