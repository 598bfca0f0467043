using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Leanings;

/// <summary>Weighs the sentences of a text for each rule that has leanings.</summary>
internal sealed class Leaner(LeaningTable table)
{
    private const int MostKept = 30_000;
    private const int BasesEach = LeaningTable.BasesEach;

    // So that words that say nothing are not marked with those that do.
    private const int PerWord = LeaningTable.Scale / 8;

    // What a sentence weighs without any word, by rule.
    private readonly int[] bases = BasesOf(table);

    // What the last text weighed, and where it was weighed: big, and wanted again at once.
    private LeantText? idle;
    private Desk? idleDesk;

    /// <summary>The number of a rule in the table; -1 when it has no leanings.</summary>
    public int Rule(string id) => Array.IndexOf(table.Rules, id);

    /// <summary>What each sentence weighs for each rule, without what the patterns say.</summary>
    public LeantText Read(ReadText text, CancellationToken cancel)
    {
        var leant = Interlocked.Exchange(ref idle, null) ?? new LeantText(table.Rules.Length, 0);
        leant.Begin(text.Sentences.Count);
        var desk = Interlocked.Exchange(ref idleDesk, null) ?? new Desk(table.Sayings);
        for (var sentence = 0; sentence < leant.Count; sentence++)
        {
            cancel.ThrowIfCancellationRequested();
            Weigh(text.Tokens, text.Sentences.First(sentence), text.Sentences.End(sentence), desk, leant.Row(sentence));
        }
        Volatile.Write(ref idleDesk, desk);
        table.SecondLook.Take(text, leant);
        return leant;
    }

    /// <summary>Takes the room of a text back that nobody asks for any more; that of a book is not kept.</summary>
    public void TakeBack(LeantText leant)
    {
        if (leant.Count <= MostKept)
            Volatile.Write(ref idle, leant);
    }

    /// <summary>What a sentence weighs for a rule.</summary>
    /// <param name="sum">As <see cref="Read"/> told it.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="isMarked">Whether the patterns of the rule mark something in it.</param>
    public int Weight(int sum, int rule, bool isMarked) =>
        sum + (isMarked ? table.Bases[(rule * BasesEach) + 1] : 0);

    /// <summary>From what weight on a rule speaks of a sentence, one that its patterns mark or another.</summary>
    public int Least(int rule, bool isMarked) => table.Bases[(rule * BasesEach) + (isMarked ? 3 : 2)];

    /// <summary>Notes the sentences in which it matters what the patterns of a rule mark.</summary>
    /// <param name="text">What the sentences weigh.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="onlyFirst">Whether nobody asks for what comes after the first sentence that it speaks of.</param>
    /// <param name="bit">What to note.</param>
    /// <param name="bySentence">Where.</param>
    public void Mark(LeantText text, int rule, bool onlyFirst, ulong bit, ulong[] bySentence)
    {
        var (unmarked, marked) = (Least(rule, isMarked: false), Least(rule, isMarked: true) - table.Bases[(rule * BasesEach) + 1]);
        var (perhaps, surely) = (Math.Min(unmarked, marked), Math.Max(unmarked, marked));
        for (var sentence = 0; sentence < bySentence.Length; sentence++)
        {
            var sum = text.Sum(sentence, rule);
            bySentence[sentence] |= sum >= perhaps ? bit : 0;
            if (onlyFirst && sum >= surely)
                return;
        }
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
                sum += feature == 0 ? 0 : table.Of(feature, rule);
            if (sum > best)
                (best, first, last) = (sum, start, at);
        }
        // A feature counts for its first word and may reach two further.
        return (first, Math.Min(end - 1, last + 1));
    }

    /// <summary>Whether its words count: what is quoted is somebody else's.</summary>
    public static bool Counts(Zone zone) => zone is Zone.Body or Zone.Signature or Zone.Greeting;

    private static int[] BasesOf(LeaningTable table)
    {
        var bases = new int[table.Sayings.Wide];
        for (var rule = 0; rule < table.Rules.Length; rule++)
            bases[rule] = table.Bases[rule * BasesEach];
        return bases;
    }

    private void Weigh(TokenList tokens, int from, int end, Desk desk, Span<int> sums)
    {
        desk.Clear();
        var (front, back) = Features.Places(tokens, from);
        table.Add(LeaningTable.Mark(front), desk.Said);
        table.Add(LeaningTable.Mark(back), desk.Said);
        var (stem, next) = (Features.StemAt(tokens, from, from, end), Features.StemAt(tokens, from, from + 1, end));
        // Where the next clause begins, as soon as a feature can reach into it.
        var (clause, border) = (from, int.MaxValue);
        for (var at = from; at < end; at++)
        {
            if (at == border)
            {
                desk.OpenClause(table);
                (clause, border) = (at, int.MaxValue);
            }
            if (border == int.MaxValue && Clauses.Opens(tokens, clause, at + Features.Reach, end))
                border = at + Features.Reach;
            var after = Features.StemAt(tokens, from, at + 2, end);
            // A word that was not learnt opens nothing.
            if ((stem | tokens[at].Number) != 0 && Counts(tokens[at].Zone))
            {
                desk.NoteWord(table, Features.WordOf(tokens[at]), stem, Features.Subject(tokens[at]));
                Features.OfSeveral(stem, next, after, end - at, desk.Features);
                desk.Note(table, border - at);
                if (at == from)
                    desk.NoteFirst(table, Features.First(stem));
                if (border != int.MaxValue || at == clause && at > from)
                    NoteBorders(desk, stem, next, border - at, isFirst: at == clause && at > from);
            }
            (stem, next) = (next, after);
        }
        desk.End(table);
        Sum(desk.Said, desk.MostSaid, sums);
    }

    /// <summary>What the words of a sentence say, or the clause of it that says most, and what it weighs without a word.</summary>
    private void Sum(ReadOnlySpan<short> said, ReadOnlySpan<short> most, Span<int> sums)
    {
        ref var words = ref MemoryMarshal.GetReference(said);
        ref var clause = ref MemoryMarshal.GetReference(most.IsEmpty ? said : most);
        ref var to = ref MemoryMarshal.GetReference(sums);
        for (nuint rule = 0; rule < (nuint)sums.Length; rule += 8)
        {
            var all = Vector128.Max(Vector128.LoadUnsafe(ref words, rule), Vector128.LoadUnsafe(ref clause, rule));
            var (low, high) = (Vector128.WidenLower(all), Vector128.WidenUpper(all));
            (low + Vector128.LoadUnsafe(ref bases[0], rule)).StoreUnsafe(ref to, rule);
            (high + Vector128.LoadUnsafe(ref bases[0], rule + 4)).StoreUnsafe(ref to, rule + 4);
        }
    }

    private void NoteBorders(Desk desk, int stem, int next, int left, bool isFirst)
    {
        if (isFirst)
            desk.NoteBorder(table, Features.First(stem));
        if (left == 1)
            desk.NoteBorder(table, Features.Last(stem));
        if (left != Features.Reach)
            return;
        desk.NoteBorder(table, Features.NearLast(stem));
        desk.NoteBorder(table, Features.LastTwo(stem, next));
    }
}
