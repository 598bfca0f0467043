using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Colofon.Tone.Judging;

/// <summary>
/// An example of a rule: <c>{contact: none} Text with its [[marked]] words → better words</c>. <c>\n</c> stands for a
/// line break.
/// </summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Marks">What is expected to be marked.</param>
/// <param name="Better">Better words, which have to be clean; or null.</param>
/// <param name="Context">How to judge it.</param>
internal sealed record RuleExample(string Text, ImmutableArray<TextSpan> Marks, string? Better, ToneContext Context)
{
    public static RuleExample Parse(string line, ToneLanguage language)
    {
        var context = new ToneContext { Language = language };
        if (line[0] == '{' && line.IndexOf('}', StringComparison.Ordinal) is var close && line.Contains(": ", StringComparison.Ordinal)
            && line[..close].Contains(": ", StringComparison.Ordinal))
        {
            foreach (var setting in line[1..close].Split(';', StringSplitOptions.TrimEntries))
                context = With(context, setting.Split(": ", 2));
            line = line[(close + 1)..].TrimStart();
        }
        var arrow = line.IndexOf(" → ", StringComparison.Ordinal);
        var better = arrow < 0 ? null : line[(arrow + 3)..].Trim();
        var (text, marks) = Unmark((arrow < 0 ? line : line[..arrow]).Replace("\\n", "\n", StringComparison.Ordinal));
        return new RuleExample(text, marks, better, context);
    }

    private static (string Text, ImmutableArray<TextSpan> Marks) Unmark(string marked)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<TextSpan>();
        var open = -1;
        for (var i = 0; i < marked.Length; i++)
        {
            var sign = marked.AsSpan(i);
            if (open < 0 && sign.StartsWith("[["))
                (open, i) = (text.Length, i + 1);
            else if (open >= 0 && sign.StartsWith("]]") && !sign.StartsWith("]]]"))
            {
                marks.Add(new TextSpan(open, text.Length));
                (open, i) = (-1, i + 1);
            }
            else
                text.Append(marked[i]);
        }
        return (text.ToString(), marks.ToImmutable());
    }

    private static ToneContext With(ToneContext context, string[] setting) =>
        setting[0] switch
        {
            "kind" => context with { Kind = RuleWords.Kind(setting[1]) },
            "contact" => context with { Contact = RuleWords.Contact(setting[1]) },
            "initiator" => context with { Initiator = RuleWords.One<Initiator>(setting[1]) },
            "counterpart" => context with { Counterpart = RuleWords.One<Counterpart>(setting[1]) },
            "end" => context with { EndDate = DateOnly.ParseExact(setting[1], "yyyy-MM-dd", CultureInfo.InvariantCulture) },
            "confidential" => context with { Confidential = setting[1].Split(" / ") },
            "others" => context with { OtherClients = setting[1].Split(" / ") },
            _ => throw new FormatException($"An example cannot set '{setting[0]}'."),
        };
}
