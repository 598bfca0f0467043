using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>From all matches of one rule to what it marks: in its zones, without its exceptions, none over another.</summary>
internal static class Marking
{
    public static List<Match> Of(RulePage page, List<Match> matches, List<Token> tokens)
    {
        var excepted = Excepted(matches, tokens);
        var marks = matches.FindAll(match =>
            match.Pattern.Role is Role.Mark or Role.Again && Stands(match, tokens, page) && !Touches(match, excepted.Tokens)
            && !excepted.Sentences.Contains(tokens[match.First].Sentence));
        marks.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        return WithoutOverlap(marks);
    }

    private static (HashSet<int> Tokens, HashSet<int> Sentences) Excepted(List<Match> matches, List<Token> tokens)
    {
        var (covered, sentences) = (new HashSet<int>(), new HashSet<int>());
        foreach (var match in matches)
        {
            if (match.Pattern.Role == Role.UnlessInSentence)
                sentences.Add(tokens[match.First].Sentence);
            for (var i = match.First; i <= match.Last && match.Pattern.Role == Role.Unless; i++)
                covered.Add(i);
        }
        return (covered, sentences);
    }

    private static bool Touches(Match match, HashSet<int> covered)
    {
        for (var i = match.First; i <= match.Last && covered.Count > 0; i++)
        {
            if (covered.Contains(i))
                return true;
        }
        return false;
    }

    private static bool Stands(Match match, List<Token> tokens, RulePage page)
    {
        for (var i = match.First; i <= match.Last; i++)
        {
            if (!page.Zones.Contains(tokens[i].Zone))
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
