using Colofon.Tone.Reading;

namespace Colofon.Tone.Leanings;

/// <summary>Weighs the sentences of a text for each rule that has leanings.</summary>
internal sealed class Leaner(LeaningTable table)
{
    private const int BasesEach = LeaningTable.BasesEach;
    private const int Room = 512;

    // So that words that say nothing are not marked with those that do.
    private const int PerWord = LeaningTable.Scale / 8;

    /// <summary>The number of a rule in the table; -1 when it has no leanings.</summary>
    public int Rule(string id) => Array.IndexOf(table.Rules, id);

    /// <summary>What each sentence weighs for each rule, without what the patterns say.</summary>
    public LeantText Read(ReadText text, CancellationToken cancel)
    {
        var leant = new LeantText(table.Rules.Length, text.Sentences.Count);
        for (var sentence = 0; sentence < leant.Count; sentence++)
        {
            cancel.ThrowIfCancellationRequested();
            Weigh(text.Tokens, text.Sentences.First(sentence), text.Sentences.End(sentence), leant.Sums(sentence));
        }
        table.SecondLook.Take(text, leant);
        return leant;
    }

    /// <summary>What a sentence weighs for a rule.</summary>
    /// <param name="sum">As <see cref="Read"/> told it.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="isMarked">Whether the patterns of the rule mark something in it.</param>
    public int Weight(int sum, int rule, bool isMarked) =>
        sum + (isMarked ? table.Bases[(rule * BasesEach) + 1] : 0);

    /// <summary>From what weight on a rule speaks of a sentence, one that its patterns mark or another.</summary>
    public int Least(int rule, bool isMarked) => table.Bases[(rule * BasesEach) + (isMarked ? 3 : 2)];

    /// <summary>Notes the sentences that weigh enough for a rule to speak of them, if its patterns mark what they may.</summary>
    public void Mark(LeantText text, int rule, ulong bit, ulong[] bySentence)
    {
        var floor = Math.Min(Least(rule, isMarked: false), Least(rule, isMarked: true) - table.Bases[(rule * BasesEach) + 1]);
        for (var sentence = 0; sentence < bySentence.Length; sentence++)
            bySentence[sentence] |= text.Sum(sentence, rule) >= floor ? bit : 0;
    }

    /// <summary>The words of a sentence that speak most for a rule: where the sum of what they say is greatest.</summary>
    public (int First, int Last) Best(TokenList tokens, int from, int end, int rule)
    {
        Span<long> features = stackalloc long[Features.PerToken];
        var (best, first, last) = (int.MinValue, from, from);
        var (sum, start) = (0, from);
        for (var at = from; at < end; at++)
        {
            if (sum <= 0)
                (sum, start) = (0, at);
            sum -= PerWord;
            Features.Of(tokens, from, at, end, features);
            foreach (var feature in features)
                sum += feature == 0 ? 0 : table.Of(LeaningTable.Mark(feature), rule);
            if (sum > best)
                (best, first, last) = (sum, start, at);
        }
        // A feature counts for its first word and may reach two further.
        return (first, Math.Min(end - 1, last + 1));
    }

    /// <summary>Whether its words count: what is quoted is somebody else's.</summary>
    public static bool Counts(Zone zone) => zone is Zone.Body or Zone.Signature or Zone.Greeting;

    private void Weigh(TokenList tokens, int from, int end, Span<int> sums)
    {
        Span<short> said = stackalloc short[table.Sayings.Wide];
        said.Clear();
        Span<long> features = stackalloc long[Features.PerToken];
        Span<ulong> room = stackalloc ulong[Room];
        room.Clear();
        var once = new Once(room);
        var (front, back) = Features.Places(tokens, from);
        table.Add(LeaningTable.Mark(front), said);
        table.Add(LeaningTable.Mark(back), said);
        var (stem, next) = (Features.StemAt(tokens, from, from, end), Features.StemAt(tokens, from, from + 1, end));
        for (var at = from; at < end; at++)
        {
            var after = Features.StemAt(tokens, from, at + 2, end);
            if (Counts(tokens[at].Zone))
            {
                Features.Of(tokens, from, at, end, stem, next, after, features);
                foreach (var feature in features)
                {
                    if (feature != 0 && LeaningTable.Mark(feature) is var mark && table.MayHave(mark) && once.Add(mark))
                        table.Add(mark, said);
                }
            }
            (stem, next) = (next, after);
        }
        for (var rule = 0; rule < sums.Length; rule++)
            sums[rule] = table.Bases[rule * BasesEach] + said[rule];
    }
}
