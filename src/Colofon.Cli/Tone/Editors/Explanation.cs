using System.Text;
using Colofon.Cli.Tone.Editors.Protocol;
using Colofon.Tone;

namespace Colofon.Cli.Tone.Editors;

/// <summary>Why a place was marked, and what to say instead: from the pages of its rules, in Markdown.</summary>
internal static class Explanation
{
    private const int Shown = 3;

    public static Hover? Of(Reading reading, Place place, ToneLanguage ui)
    {
        var at = reading.Draft.Offset(place);
        var near = reading.Near(new(at, at)).ToList();
        // What is missing from the text is told where nothing else is.
        var told = near.Exists(finding => finding.Span is not null) ? near.FindAll(finding => finding.Span is not null) : near;
        return told.Count == 0 ? null
            : new(new(string.Join("\n\n---\n\n", told.Select(finding => finding.Rule).Distinct().Select(rule => Page(rule, ui)))), reading.Draft.Range(told[0].Span));
    }

    private static string Page(string id, ToneLanguage ui)
    {
        var rule = ToneLinter.Default.Rules.Single(rule => rule.Id == id);
        var better = rule.Bad(ui).Where(example => example.Better is not null).Take(Shown).Select(Line);
        return $"**{id}**\n\n{rule.Why(ui)}\n\n{string.Join('\n', better)}".TrimEnd();
    }

    private static string Line(RuleSample example)
    {
        var line = new StringBuilder("- ");
        var at = 0;
        foreach (var mark in example.Marks)
        {
            line.Append(Plain(example.Text[at..mark.Start])).Append("**").Append(Plain(example.Text[mark.Start..mark.End])).Append("**");
            at = mark.End;
        }
        return line.Append(Plain(example.Text[at..])).Append(" → ").Append(Plain(example.Better!)).ToString();
    }

    /// <summary>So that Markdown shows it as it stands, in one line.</summary>
    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var sign in words.ReplaceLineEndings(" "))
            plain.Append("\\`*_[]<>#|~&".Contains(sign) ? "\\" : "").Append(sign);
        return plain.ToString();
    }
}
