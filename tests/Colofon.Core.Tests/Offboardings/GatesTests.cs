using Colofon.Handovers;
using Colofon.Offboardings;

namespace Colofon.Core.Tests.Offboardings;

public sealed class GatesTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    private static readonly CaseFacts Ready = new()
    {
        Direction = EndDirection.Provider,
        Stage = Stage.Considering,
        HasReservedReason = true,
        HasShareableReason = true,
        HasDoor = true,
        HasContract = true,
        EndsOn = new DateOnly(2027, 1, 15),
        Earliest = new DateOnly(2026, 12, 24),
        HasLetter = true,
        CoolUntil = Monday.AddDays(-1),
        IsReleased = true,
        IsDelivered = true,
        HasEnded = true,
        IsSettled = true,
        IsActSigned = true,
        Handover = new HandoverCount { Tasks = 40 },
    };

    public static TheoryData<string, Stage> Rows =>
        new()
        {
            { RequirementCodes.ReservedReason, Stage.Decided },
            { RequirementCodes.ShareableReason, Stage.Decided },
            { RequirementCodes.Door, Stage.Decided },
            { RequirementCodes.Contract, Stage.Prepared },
            { RequirementCodes.EndDate, Stage.Prepared },
            { RequirementCodes.EndDateLawful, Stage.Prepared },
            { RequirementCodes.Letter, Stage.Prepared },
            { RequirementCodes.LetterLeak, Stage.Prepared },
            { RequirementCodes.LetterClean, Stage.Prepared },
            { RequirementCodes.CoolingOff, Stage.Announced },
            { RequirementCodes.Released, Stage.Announced },
            { RequirementCodes.Delivered, Stage.Announced },
            { RequirementCodes.NoDispute, Stage.Closed },
            { RequirementCodes.Settled, Stage.Closed },
            { RequirementCodes.ActSigned, Stage.Closed },
            { RequirementCodes.LastDay, Stage.Closed },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_missing_thing_closes_its_gate_and_every_later_one(string code, Stage asksFirst)
    {
        foreach (var to in new[] { Stage.Decided, Stage.Prepared, Stage.Announced, Stage.HandingOver, Stage.Closed })
        {
            var unmet = Gates.For(Without(code), to, Monday).Where(one => !one.Holds).Select(one => one.Code);

            Assert.Equal(to >= asksFirst ? [code] : [], unmet);
        }
    }

    [Fact]
    public void With_everything_there_every_gate_is_open()
    {
        foreach (var to in new[] { Stage.Decided, Stage.Prepared, Stage.Announced, Stage.HandingOver, Stage.Closed })
            Assert.All(Gates.For(Ready, to, Monday), one => Assert.True(one.Holds));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Only_the_dates_and_the_rest_may_be_set_aside(string code, Stage asksFirst)
    {
        var waived = Without(code) with { Waived = new HashSet<string> { code } };

        var holds = Gates.For(waived, asksFirst, Monday).Single(one => one.Code == code).Holds;

        Assert.Equal(code is RequirementCodes.EndDateLawful or RequirementCodes.CoolingOff or RequirementCodes.LastDay or RequirementCodes.Settled or RequirementCodes.ActSigned, holds);
    }

    [Fact]
    public void The_rest_ends_at_its_moment_and_not_before()
    {
        Assert.False(Cooling(Monday.AddTicks(1)));
        Assert.True(Cooling(Monday));

        static bool Cooling(DateTimeOffset until) =>
            Gates.For(Ready with { CoolUntil = until }, Stage.Announced, Monday).Single(one => one.Code == RequirementCodes.CoolingOff).IsMet;
    }

    [Theory]
    [InlineData(EndDirection.Client, true)]
    [InlineData(EndDirection.Mutual, false)]
    [InlineData(EndDirection.Natural, false)]
    public void When_they_end_it_nothing_is_asked_of_our_decision(EndDirection direction, bool asksNews)
    {
        var codes = Gates.For(Ready with { Direction = direction, Stage = Stage.Announced }, Stage.HandingOver, Monday).Select(one => one.Code).ToList();

        Assert.Equal(asksNews, codes.Contains(RequirementCodes.News));
        Assert.DoesNotContain(RequirementCodes.ReservedReason, codes);
        Assert.DoesNotContain(RequirementCodes.CoolingOff, codes);
        Assert.Contains(RequirementCodes.Delivered, codes);
    }

    [Theory]
    [InlineData(EndDirection.Client, RequirementCodes.News, false)]
    [InlineData(EndDirection.Mutual, RequirementCodes.Agreement, false)]
    [InlineData(EndDirection.Natural, RequirementCodes.Acceptance, true)]
    public void What_it_stands_on_is_asked_first(EndDirection direction, string code, bool mayOverride)
    {
        var asked = Gates.For(Ready with { Direction = direction, Stage = Stage.Announced }, Stage.HandingOver, Monday)[0];

        Assert.Equal((code, false, mayOverride), (asked.Code, asked.IsMet, asked.MayOverride));
    }

    [Fact]
    public void Their_news_is_answered_on_the_next_working_day_or_with_a_reason()
    {
        var heard = Ready with { Direction = EndDirection.Client, Stage = Stage.Announced, HasNews = true, AnswerFrom = Monday.AddDays(1) };

        Assert.Equal([RequirementCodes.AnswerDay], Unmet(heard, Monday));
        Assert.Empty(Unmet(heard, Monday.AddDays(1)));
        Assert.Empty(Unmet(heard with { Waived = new HashSet<string> { RequirementCodes.AnswerDay } }, Monday));

        static IEnumerable<string> Unmet(CaseFacts facts, DateTimeOffset now) =>
            Gates.ForRelease(facts, now).Where(one => !one.Holds).Select(one => one.Code);
    }

    [Fact]
    public void In_the_handover_only_what_closing_asks_is_left()
    {
        var left = Gates.Left(Ready with { Stage = Stage.HandingOver, HasEnded = false }, Monday).Select(one => one.Code).ToList();

        Assert.Contains(RequirementCodes.LastDay, left);
        Assert.DoesNotContain(RequirementCodes.Letter, left);
    }

    [Fact]
    public void A_case_that_is_over_asks_for_nothing_more()
    {
        Assert.Null(CaseStep.Of(Ready with { Stage = Stage.Closed }, Monday));
        Assert.Null(CaseStep.Of(Ready with { Stage = Stage.Withdrawn }, Monday));
    }

    [Fact]
    public void The_next_step_is_the_first_thing_missing_and_then_the_move()
    {
        Assert.Equal(RequirementCodes.ShareableReason, CaseStep.Of(Without(RequirementCodes.ShareableReason) with { HasDoor = false }, Monday)!.Code);
        Assert.Equal(Stage.Decided, CaseStep.Of(Ready, Monday)!.MovesTo);
        Assert.Equal(Stage.Prepared, CaseStep.Of(Ready with { Stage = Stage.Decided }, Monday)!.MovesTo);
        Assert.Equal(Stage.HandingOver, CaseStep.Of(Ready with { Stage = Stage.Announced }, Monday)!.MovesTo);
        Assert.Equal(Stage.Closed, CaseStep.Of(Ready with { Stage = Stage.HandingOver }, Monday)!.MovesTo);
    }

    private static CaseFacts Without(string code) =>
        code switch
        {
            RequirementCodes.ReservedReason => Ready with { HasReservedReason = false },
            RequirementCodes.ShareableReason => Ready with { HasShareableReason = false },
            RequirementCodes.Door => Ready with { HasDoor = false },
            RequirementCodes.Contract => Ready with { HasContract = false },
            RequirementCodes.EndDate => Ready with { EndsOn = null },
            RequirementCodes.EndDateLawful => Ready with { Earliest = Ready.EndsOn!.Value.AddDays(1) },
            RequirementCodes.Letter => Ready with { HasLetter = false },
            RequirementCodes.LetterLeak => Ready with { LetterLeaks = true },
            RequirementCodes.LetterClean => Ready with { LetterErrors = 1 },
            RequirementCodes.CoolingOff => Ready with { CoolUntil = Monday.AddDays(2) },
            RequirementCodes.NoDispute => Ready with { HasOpenDispute = true },
            RequirementCodes.Settled => Ready with { IsSettled = false },
            RequirementCodes.ActSigned => Ready with { IsActSigned = false },
            RequirementCodes.LastDay => Ready with { HasEnded = false },
            RequirementCodes.Released => Ready with { IsReleased = false },
            _ => Ready with { IsDelivered = false },
        };
}
