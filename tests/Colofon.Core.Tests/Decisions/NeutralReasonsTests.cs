using Colofon.Decisions;
using Colofon.Language;
using Colofon.Relationships;
using Colofon.Tone;

namespace Colofon.Core.Tests.Decisions;

public sealed class NeutralReasonsTests
{
    public static TheoryData<CounterpartKind, Speech> Everybody
    {
        get
        {
            var data = new TheoryData<CounterpartKind, Speech>();
            foreach (var kind in Enum.GetValues<CounterpartKind>())
            foreach (var speech in Enum.GetValues<Speech>())
                data.Add(kind, speech);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void There_is_a_choice_for_everybody_and_nothing_in_it_to_reconsider(CounterpartKind kind, Speech speech)
    {
        var reasons = NeutralReasons.For(kind, speech);

        Assert.True(reasons.Count >= 3);
        foreach (var reason in reasons)
            Assert.Empty(ToneLinter.Default.Lint(reason, new ToneContext { Kind = TextKind.Script }).Select(finding => $"{reason} {finding.Rule}: {finding.Message}"));
    }
}
