using Colofon.Contracts;

namespace Colofon.Tests.Contracts;

/// <summary>Short ways to put a question and expect an answer.</summary>
internal static class Ask
{
    public static NoticeQuestion About(string received, string? period = null, NoticeRegime regime = NoticeRegime.None) =>
        new()
        {
            Received = DateOnly.Parse(received),
            Period = period is null ? null : NoticePeriod.Parse(period),
            Regime = regime,
        };

    public static NoticeQuestion Agency(string start, string received) =>
        About(received, regime: NoticeRegime.Agency) with { ContractStart = DateOnly.Parse(start) };

    public static NoticeAnswer Answer(NoticeQuestion question) => Assert.IsType<NoticeAnswer>(NoticeCalculator.Compute(question));

    public static NoticeRefusal Refusal(NoticeQuestion question) => Assert.IsType<NoticeRefusal>(NoticeCalculator.Compute(question));
}
