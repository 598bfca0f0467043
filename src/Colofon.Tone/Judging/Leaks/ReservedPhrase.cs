namespace Colofon.Tone.Judging.Leaks;

/// <summary>One clause that may not appear: what it says, how much each part tells, how much of it is a leak.</summary>
internal sealed class ReservedPhrase
{
    /// <summary>What a word tells that is neither a name nor in all letters.</summary>
    public const double TellingWeight = 1;

    private const double NegationWeight = 0.6;
    private const double NameWeight = 1.3;
    private const double OnlyLight = 0.4;
    private const double Brief = 2.4;
    private const double Short = 4;
    private const double EnoughOfBrief = 0.75;
    private const double EnoughOfShort = 0.65;
    private const double EnoughOfLong = 0.42;

    public ReservedPhrase(IReadOnlyList<Term> terms, Terms meanings)
    {
        Weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in terms)
            Weights[term.Meaning] = term.IsName ? NameWeight : term.Meaning == Terms.Negation ? NegationWeight : meanings.Weight(term.Meaning);
        Needed = Enough([.. Weights.Values.Where(weight => weight >= 1)], Weights.Values.Sum());
        Reach = terms.Count == 0 ? 0 : (terms[^1].Last - terms[0].First + 1) * 2 + 9;
        NeedsNegation = Weights.Count <= 4 && Weights.ContainsKey(Terms.Negation);
        NeededTelling = (Weights.Values.Count(weight => weight == TellingWeight) + 1) / 2;
        IsPlain = Weights.All(weight => weight.Value < 1);
    }

    /// <summary>What each meaning tells.</summary>
    public Dictionary<string, double> Weights { get; }

    /// <summary>How much has to be said close together.</summary>
    public double Needed { get; }

    /// <summary>How many of the words that tell most, half of them, have to be among it: who and where alone is no reason.</summary>
    public int NeededTelling { get; }

    /// <summary>How many tokens are close together.</summary>
    public int Reach { get; }

    /// <summary>"no paga a tiempo" is not told by "siempre ha pagado a tiempo".</summary>
    public bool NeedsNegation { get; }

    /// <summary>Made of common words only; then all of them count.</summary>
    public bool IsPlain { get; }

    /// <summary>A single telling word ("proyecto Fénix") tells all; the fewer the words, the more of them it takes.</summary>
    private static double Enough(double[] telling, double total) =>
        telling is [var only] && (only > 1 || total - only <= OnlyLight) ? only
        : total <= Brief ? total * EnoughOfBrief
        : total <= Short ? total * EnoughOfShort
        : Math.Max(Short * EnoughOfShort, total * EnoughOfLong);
}
