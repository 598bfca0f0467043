using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>From all matches of one rule to what it marks: in its zones, without its exceptions, none over another.</summary>
internal static class Marking
{
    private static readonly Comparer<Match> ByPlace = Comparer<Match>.Create(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));

    // A match is seldom longer, so what touches another one is near it in the list.
    private const int Near = 128;

    /// <param name="page">The page of the rule.</param>
    /// <param name="matches">Its matches, sentence by sentence.</param>
    /// <param name="tokens">The text.</param>
    public static List<Match> Of(RulePage page, List<Match> matches, TokenList tokens)
    {
        var marks = new List<Match>();
        for (var from = 0; from < matches.Count;)
        {
            var end = EndOfSentence(matches, from, tokens);
            matches.Sort(from, end - from, ByPlace);
            if (!Has(matches, from, end, Role.UnlessInSentence))
                AddStanding(page, matches, from, end, tokens, marks);
            from = end;
        }
        if (marks.Count < 2)
            return marks;
        return WithoutOverlap(marks);
    }

    private static int EndOfSentence(List<Match> matches, int from, TokenList tokens)
    {
        var (end, sentence) = (from + 1, tokens[matches[from].First].Sentence);
        while (end < matches.Count && tokens[matches[end].First].Sentence == sentence)
            end++;
        return end;
    }

    private static bool Has(List<Match> matches, int from, int end, Role role)
    {
        for (var i = from; i < end; i++)
        {
            if (matches[i].Role == role)
                return true;
        }
        return false;
    }

    private static void AddStanding(RulePage page, List<Match> matches, int from, int end, TokenList tokens, List<Match> marks)
    {
        var excepts = Has(matches, from, end, Role.Unless);
        for (var i = from; i < end; i++)
        {
            if (matches[i].Role is Role.Mark or Role.Again && Stands(matches[i], tokens, page) && !(excepts && IsExcepted(matches, i, from, end)))
                marks.Add(matches[i]);
        }
    }

    private static bool IsExcepted(List<Match> matches, int number, int from, int end)
    {
        var match = matches[number];
        for (var i = number - 1; i >= from && match.First - matches[i].First < Near; i--)
        {
            if (Excepts(matches[i], match))
                return true;
        }
        for (var i = number + 1; i < end && matches[i].First - match.First < Near; i++)
        {
            if (Excepts(matches[i], match))
                return true;
        }
        return false;
    }

    private static bool Excepts(Match other, Match match) =>
        other.Role == Role.Unless && other.First <= match.Last && match.First <= other.Last;

    private static bool Stands(Match match, TokenList tokens, RulePage page)
    {
        for (var i = match.First; i <= match.Last; i++)
        {
            if (!page.Reads(tokens[i].Zone))
                return false;
        }
        return true;
    }

    private static List<Match> WithoutOverlap(List<Match> marks)
    {
        var kept = new List<Match>(marks.Count);
        foreach (var mark in marks)
        {
            if (kept.Count == 0 || mark.First > kept[^1].Last)
                kept.Add(mark);
            else if (mark.Last - mark.First > kept[^1].Last - kept[^1].First)
                kept[^1] = mark;
        }
        return kept;
    }
}
