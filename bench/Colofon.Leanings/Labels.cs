using Colofon.Tone;
using Colofon.Tone.Dates;
using Colofon.Tone.Judging;
using Colofon.Tone.Reading;

namespace Colofon.Leanings;

/// <summary>What an example says of each of its sentences.</summary>
internal sealed class Labels(IRule[] mine, string[] rules)
{
    public const string EndDate = "wrong-date";
    private const string OfNone = "";

    /// <summary>The sentences of a text of which something is known; all of it as one where nobody said in which it stands.</summary>
    public static IEnumerable<(int From, int End)> Pieces(Example example, ReadText read)
    {
        var tokens = read.Tokens;
        if (!example.IsMessage && !example.IsSample && !example.IsNeutral && !example.Marks.Any(mark => mark.Span is not null))
        {
            yield return (0, tokens.Count);
            yield break;
        }
        for (var sentence = 0; sentence < read.Sentences.Count; sentence++)
        {
            var (from, end) = (read.Sentences.First(sentence), read.Sentences.End(sentence));
            if (example.IsMessage || example.IsSample || example.IsNeutral || example.Marks.Any(mark => Overlaps(mark.Span, read, from, end)))
                yield return (from, end);
        }
    }

    private static bool Overlaps(TextSpan? span, ReadText read, int from, int end) =>
        span is not { } marked || marked.Start < read.Tokens[end - 1].End && read.Tokens[from].Start < marked.End;

    /// <summary>For each rule: 1 it ought to mark the sentence, 0 it ought not to, -1 nobody knows.</summary>
    public sbyte[] Of(Example example, ReadText read, int from, int end, bool[] hits, bool[] anyHits) =>
        [.. rules.Select((rule, number) => rule == EndDate ? Dated(example, read, from, end) : example.IsSample ? Sampled(example, rule, read, from, end, hits[number], anyHits[number], IsOneElement(hits)) : Label(example, rule, read, from, end))];

    /// <summary>As above for a clause of a sentence: of what is marked in several nobody knows in which it stands.</summary>
    public sbyte[] OfClause(Example example, ReadText read, (int From, int End) clause, List<(int From, int End)> all, sbyte[] whole) =>
        [.. rules.Select((rule, number) => whole[number] <= 0 ? whole[number] : !Stands(example, rule, read, clause) ? (sbyte)0 : all.Count(other => Stands(example, rule, read, other)) == 1 ? (sbyte)1 : (sbyte)-1)];

    private static bool Stands(Example example, string rule, ReadText read, (int From, int End) clause) =>
        example.Marks.Any(mark => (mark.Rule == rule || rule == EndDate && mark.Rule == "no-end-date") && mark.Span is not null && Overlaps(mark.Span, read, clause.From, clause.End));

    /// <summary>Whether the rule about end dates would say nothing of a sentence, whatever it weighs: it tells the right one, or nobody knows which that is.</summary>
    public static bool IsRight(Example example, ReadText read, int from, int end) =>
        example.Context.EndDate is not { } day || DatesIn(read, from, end).Exists(date => date.Says(day) || date.Says(day.AddDays(1)));

    private static List<DateMention> DatesIn(ReadText read, int from, int end) =>
        [.. Enumerable.Range(from, end - from).Select(read.Dates.At).OfType<DateMention>().Where(date => date.Day is not null && date.Month is not null)];

    /// <summary>Whether a sentence tells the end date; what has no date in it tells nothing.</summary>
    private static sbyte Dated(Example example, ReadText read, int from, int end)
    {
        var dates = DatesIn(read, from, end);
        if (dates.Count == 0 || example.Known is { } known && !known(EndDate))
            return -1;
        if (example.Marks.Any(mark => mark.Rule is EndDate or "no-end-date" && mark.Span is not null && Overlaps(mark.Span, read, from, end)))
            return 1;
        return example.IsMessage || example.IsSample && !IsRight(example, read, from, end) && example.Marks.Count == 0 ? (sbyte)0 : (sbyte)-1;
    }

    private sbyte Label(Example example, string rule, ReadText read, int from, int end) =>
        example.Marks.Any(mark => mark.Rule == rule && Overlaps(mark.Span, read, from, end)) ? (sbyte)1
        : !IsKnown(example, rule) || example.IsMoot(rule) && example.Marks.Any(mark => mark.Rule == "no-end-date" && Overlaps(mark.Span, read, from, end)) ? (sbyte)-1 : (sbyte)0;

    /// <summary>A sentence of ours in which the patterns find one thing has that; one in which they find several may have found too much.</summary>
    private bool IsOneElement(bool[] hits) => rules.Zip(hits).Count(pair => pair.Second && Examples.IsElement(pair.First)) == 1;

    /// <summary>A sample says what it has, but seldom where: then the sentence has it that the patterns mark, or the only one.</summary>
    private sbyte Sampled(Example example, string rule, ReadText read, int from, int end, bool hit, bool anyHit, bool isOne)
    {
        if (example.IsOurs && Examples.IsElement(rule))
            return hit && isOne ? (sbyte)1 : (sbyte)-1;
        if (!IsKnown(example, rule) || !example.IsOurs && !Speaks(example, rule))
            return -1;
        var there = example.IsLetter ? Examples.IsElement(rule) && !example.Missing!.Contains(rule) : example.Marks.Any(mark => mark.Rule == rule);
        if (!there)
            return 0;
        if (example.Marks.Any(mark => mark.Rule == rule && mark.Span is not null))
            return example.Marks.Any(mark => mark.Rule == rule && Overlaps(mark.Span, read, from, end)) ? (sbyte)1 : (sbyte)-1;
        return hit || from == 0 && end == read.Tokens.Count ? (sbyte)1 : anyHit ? (sbyte)0 : (sbyte)-1;
    }

    /// <summary>Of a sentence that was written for one rule it is known that the others do not mark it, but for those that speak of other texts only.</summary>
    private bool IsKnown(Example example, string rule) =>
        example.Known is { } known
            ? known(rule) && (example.Marks.Any(mark => mark.Rule == rule) || example.IsSample || known(OfNone) is false || Speaks(example, rule))
            : Examples.IsElement(rule) || Speaks(example, rule);

    private bool Speaks(Example example, string rule) => Array.Find(mine, other => other.Page.Id == rule)!.Page.Speaks(example.Context);
}
