using System.Text.RegularExpressions;
using Colofon.Farewells.Letters;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Tone;

namespace Colofon.Tests.Farewells.Letters;

public sealed partial class LetterTemplatesTests
{
    [Fact]
    public void There_is_a_letter_for_every_ending_every_counterpart_and_both_languages()
    {
        foreach (var kind in Enum.GetValues<LetterKind>())
        {
            foreach (var counterpart in Enum.GetValues<CounterpartKind>())
            {
                foreach (var speech in Enum.GetValues<Speech>())
                    Assert.Equal($"{kind}-{counterpart}".ToLowerInvariant(), LetterTemplates.Find(kind, counterpart, speech).Id);
            }
        }
        Assert.Equal(24, LetterTemplates.All.Count);
    }

    [Fact]
    public void A_filled_letter_has_no_gap_and_no_trace_of_its_template()
    {
        foreach (var (template, register, fields) in SampleLetters.All())
        {
            var letter = template.Render(fields, register);
            Assert.Empty(letter.Gaps);
            Assert.DoesNotMatch(Traces(), letter.Subject + "\n" + letter.Body);
            Assert.DoesNotContain('\n', letter.Subject);
        }
    }

    [Fact]
    public void A_letter_is_short_and_calm()
    {
        foreach (var (template, register, fields) in SampleLetters.All())
        {
            var letter = template.Render(fields, register);
            Assert.InRange(letter.Body.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length, 40, 180);
            Assert.DoesNotContain("!", letter.Body);
            Assert.DoesNotContain("desped", letter.Body);
        }
    }

    [Fact]
    public void No_letter_has_a_red_mark()
    {
        foreach (var (template, register, fields) in SampleLetters.All())
        {
            var letter = template.Render(fields, register);
            var findings = ToneLinter.Default.Lint(letter.Body, template.Context(fields.Door, fields.EndDate))
                .Where(finding => finding.Severity >= Severity.Warning)
                .Where(finding => fields.TransitionHours is not null || finding.Rule != "no-transition-offer");
            Assert.True(
                !findings.Any(),
                $"{template.Id} {template.Language} {register} {fields.Door}: {string.Join("; ", findings)}\n\n{letter.Body}");
        }
    }

    [GeneratedRegex(@"\[\[|\]\]|\{\{|\}\}|^\?|\[|  |\.\.|\n\n\n| [,.;:]|^#", RegexOptions.Multiline)]
    private static partial Regex Traces();
}
