using Colofon.Tone.Dates;
using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;

namespace Colofon.Tone.Judging;

/// <summary>Marks dates that the text presents as the end and that are not the end date of the case.</summary>
internal sealed class EndDateRule(RulePage page) : IRule
{
    private static readonly string[] FirstDayAfter = ["partir", "desde", "from", "starting", "onwards"];
    private const int LookBack = 4;
    private const int LongBefore = 300;

    /// <summary>What its page calls this kind of rule.</summary>
    public const string How = "end-date";

    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        if (@case.Context.EndDate is not { } end)
            return;
        foreach (var mark in @case.Marks(Page.Id))
        {
            if (Date(@case, mark, end) is not { } at || AnyAgrees(@case, at, end))
                continue;
            var span = @case.Text.Span(at, at);
            findings.Add(@case.Finding(Page, span, [DateWords.Of(end, @case.Language)], @case.Words(span), DateWords.Of(end, @case.Context.Ui)));
        }
    }

    private static int? Date(Case @case, Match mark, DateOnly end)
    {
        for (var i = mark.First; i <= mark.Last; i++)
        {
            if (@case.Text.Dates.At(i) is { } said && !IsLongBefore(said, end))
                return i;
        }
        return null;
    }

    /// <summary>"The agreement dated 1 April 2024": nobody announces an end that lies so far back, unless the year is a slip.</summary>
    private static bool IsLongBefore(DateMention said, DateOnly end) => said.IsBefore(end, LongBefore) && !(said with { Year = null }).Says(end);

    /// <summary>Whether the sentence tells the right date, be it beside another one.</summary>
    private static bool AnyAgrees(Case @case, int at, DateOnly end)
    {
        var tokens = @case.Text.Tokens;
        var first = at;
        while (first > 0 && tokens[first - 1].Sentence == tokens[at].Sentence)
            first--;
        for (var i = first; i < tokens.Count && tokens[i].Sentence == tokens[at].Sentence; i++)
        {
            if (tokens[i].Kind == TokenKind.Date && Agrees(@case, i, end))
                return true;
        }
        return false;
    }

    /// <summary>"From 1 January we no longer…" says the same as an end on 31 December.</summary>
    private static bool Agrees(Case @case, int at, DateOnly end)
    {
        if (@case.Text.Dates.At(at) is not { } said)
            return true;
        return said.Says(end) || end < DateOnly.MaxValue && IsFirstDayAfter(@case, at) && said.Says(end.AddDays(1));
    }

    private static bool IsFirstDayAfter(Case @case, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - LookBack); i--)
        {
            if (FirstDayAfter.Contains(@case.Text.Tokens[i].Word.Text))
                return true;
        }
        return false;
    }
}
