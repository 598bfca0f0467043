using Colofon.Tone.Leanings;
using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>
/// From what the patterns of a rule mark to what it marks when the words around are weighed too: a mark in a sentence that
/// weighs too little is dropped, and a sentence that weighs enough is marked where its words speak most.
/// </summary>
internal sealed class Weighing(Leaner leaner, LeantText leant, ReadText read)
{
    private readonly TokenList tokens = read.Tokens;

    /// <param name="page">The page of the rule.</param>
    /// <param name="rule">Its number among those that have leanings.</param>
    /// <param name="marks">What its patterns mark, in order.</param>
    /// <param name="needs">All matches of the rule, sentence by sentence, where it needs something before it hears what words weigh; else null.</param>
    public List<Match> Of(RulePage page, int rule, List<Match> marks, List<Match>? needs)
    {
        var (kept, next, need) = (new List<Match>(), 0, 0);
        for (var sentence = 0; sentence < leant.Count; sentence++)
        {
            var first = next;
            while (next < marks.Count && marks[next].First < read.Sentences.End(sentence))
                next++;
            if (leaner.Weight(leant.Sum(sentence, rule), rule, next > first) < leaner.Least(rule, next > first))
                continue;
            for (var i = first; i < next; i++)
                kept.Add(marks[i]);
            if (next == first && (needs is null || HasNeed(needs, sentence, ref need)) && Best(page, rule, sentence) is { } best)
                kept.Add(best);
            // Of what has to be in a text only the first place is ever asked for.
            if (kept.Count > 0 && page.IsOfWhole)
                return kept;
        }
        return kept;
    }

    private bool HasNeed(List<Match> needs, int sentence, ref int need)
    {
        var (first, end) = (read.Sentences.First(sentence), read.Sentences.End(sentence));
        while (need < needs.Count && (needs[need].First < first || needs[need].First < end && needs[need].Role != Role.Needs))
            need++;
        return need < needs.Count && needs[need].First < end;
    }

    private Match? Best(RulePage page, int rule, int sentence)
    {
        var (first, last) = leaner.Best(tokens, read.Sentences.First(sentence), read.Sentences.End(sentence), rule);
        if (page.How == EndDateRule.How)
            return Date(page, sentence, first, last);
        while (first < last && !Bears(page, first))
            first++;
        while (last > first && !Bears(page, last))
            last--;
        return Bears(page, first) ? new Match(-1, Role.Mark, first, last, null) : null;
    }

    /// <summary>The date of a sentence that stands nearest to the words that speak most.</summary>
    private Match? Date(RulePage page, int sentence, int first, int last)
    {
        var (nearest, distance) = (-1, int.MaxValue);
        for (var at = read.Sentences.First(sentence); at < read.Sentences.End(sentence); at++)
        {
            var far = at < first ? first - at : Math.Max(0, at - last);
            if (far < distance && read.Dates.At(at) is { Day: not null, Month: not null } && page.Reads(tokens[at].Zone))
                (nearest, distance) = (at, far);
        }
        return nearest < 0 ? null : new Match(-1, Role.Mark, nearest, nearest, null);
    }

    private bool Bears(RulePage page, int at) => tokens[at].Kind != TokenKind.Mark && page.Reads(tokens[at].Zone);
}
