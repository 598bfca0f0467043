using Colofon.Calendars;
using Colofon.Contracts;
using FsCheck;
using FsCheck.Fluent;

namespace Colofon.Tests.Contracts;

/// <summary>Questions of every kind, for promises that hold whatever is asked.</summary>
internal static class NoticeQuestions
{
    private static readonly DateOnly First = new(2026, 1, 1);

    public static Arbitrary<NoticeQuestion> Any() => Generate().ToArbitrary();

    private static Gen<NoticeQuestion> Generate() =>
        from received in Day(0, 500)
        from period in Maybe(Period)
        from regime in Gen.Elements(Enum.GetValues<NoticeRegime>())
        from giver in Gen.Elements(Enum.GetValues<NoticeGiver>())
        from duration in Gen.Elements(Enum.GetValues<ContractDuration>())
        from start in Maybe(Day(-4000, 0))
        from fixedEnd in Maybe(Day(300, 1200))
        from arranged in Maybe(Day(0, 700))
        from region in Gen.Elements(Regions.All.Select(known => known.Code).Append(NoticeQuestion.NoRegion).Append(null!).ToArray())
        from critical in Critical
        from share in Maybe(Gen.Choose(0, 100))
        from started in Gen.Elements(true, false)
        select new NoticeQuestion
        {
            Received = received,
            Period = period,
            Regime = regime,
            Giver = giver,
            Duration = duration,
            ContractStart = start,
            FixedEnd = fixedEnd,
            ClientArranged = arranged,
            Region = region,
            Critical = critical,
            ClientShare = share / 100m,
            CountsStartedYear = started,
        };

    private static Gen<NoticePeriod> Period =>
        from count in Gen.Choose(0, 40)
        from unit in Gen.Elements(Enum.GetValues<NoticeUnit>())
        select new NoticePeriod(unit == NoticeUnit.Year ? count % 3 : count, unit);

    private static Gen<List<CriticalSpan>> Critical =>
        from spans in Span.ListOf()
        select spans.ToList();

    private static Gen<CriticalSpan> Span =>
        from first in Day(0, 900)
        from length in Gen.Choose(0, 60)
        select new CriticalSpan(first, first.AddDays(length), length % 2 == 0 ? "Campaña" : "");

    private static Gen<DateOnly> Day(int least, int most) => Gen.Choose(least, most).Select(First.AddDays);

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : struct => Gen.OneOf(some.Select(value => (T?)value), Gen.Constant<T?>(null));
}
