namespace Colofon.Tone.Judging.Leaks;

/// <summary>The last few terms of a text that a reserved phrase also has; each term enters and leaves once.</summary>
internal sealed class LeakWindow(ReservedPhrase phrase)
{
    private readonly Queue<Term> terms = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private double told;
    private int telling;
    private int words;
    private bool leaking;

    /// <summary>Takes the next term of the text; says which tokens leak, if they now do.</summary>
    public (int First, int Last)? Add(Term term)
    {
        if (!phrase.Weights.TryGetValue(term.Meaning, out var weight))
            return null;
        while (terms.Count > 0 && term.Last - terms.Peek().First >= phrase.Reach)
            Drop();
        terms.Enqueue(term);
        var count = counts[term.Meaning] = counts.GetValueOrDefault(term.Meaning) + 1;
        told += count == 1 ? weight : 0;
        telling += count == 1 && weight >= ReservedPhrase.TellingWeight ? 1 : 0;
        words += count == 1 && weight == ReservedPhrase.TellingWeight ? 1 : 0;
        while (counts[terms.Peek().Meaning] > 1)
            Drop();
        if (!Leaks() || leaking && count > 1)
            return null; // a repeated word adds nothing to what has leaked
        leaking = true;
        return (terms.Peek().First, term.Last);
    }

    private bool Leaks() =>
        told >= phrase.Needed - 0.001 && (telling > 0 || phrase.IsPlain) && words >= phrase.NeededTelling
        && (!phrase.NeedsNegation || counts.GetValueOrDefault(Terms.Negation) > 0);

    private void Drop()
    {
        var term = terms.Dequeue();
        if (--counts[term.Meaning] > 0)
            return;
        leaking = false;
        told -= phrase.Weights[term.Meaning];
        telling -= phrase.Weights[term.Meaning] >= ReservedPhrase.TellingWeight ? 1 : 0;
        words -= phrase.Weights[term.Meaning] == ReservedPhrase.TellingWeight ? 1 : 0;
    }
}
