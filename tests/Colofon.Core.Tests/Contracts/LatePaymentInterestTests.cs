using System.Globalization;
using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Core.Tests.Contracts;

public sealed class LatePaymentInterestTests
{
    [Theory]
    [InlineData("1000.00", "2026-05-31", "2026-08-15", "21.45", "30 × 10.15, 46 × 10.40")]
    [InlineData("3630.00", "2024-11-30", "2025-07-31", "269.77", "31 × 12.25, 181 × 11.15, 31 × 10.15")]
    [InlineData("1210.00", "2022-12-15", "2023-07-20", "75.20", "16 × 8.00, 181 × 10.50, 20 × 12.00")]
    public void I_am_told_what_late_payment_costs(string amount, string due, string paid, string interest, string segments)
    {
        var answer = Answer(amount, due, paid);

        Assert.Equal((Number(interest), 40.00m, Number(interest) + 40), (answer.Interest, answer.Compensation, answer.Total));
        Assert.Equal(segments, string.Join(", ", answer.Segments.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Days} × {one.Rate.Percent:0.00}"))));
    }

    [Fact]
    public void The_day_after_is_the_first_and_the_day_of_payment_the_last()
    {
        var only = Assert.Single(Answer("365.00", "2026-03-31", "2026-04-01").Segments);

        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 1), 1), (only.From, only.To, only.Days));
    }

    [Fact]
    public void A_leap_year_has_one_day_more_over_the_same_365()
    {
        // 366 days at 12.50 and 12.25: the whole of 2024.
        var answer = Answer("1000.00", "2023-12-31", "2024-12-31");

        Assert.Equal([182, 184], answer.Segments.Select(one => one.Days));
        Assert.Equal(124.08m, answer.Interest);
    }

    [Theory]
    [InlineData("456.25", "2020-12-31", "2021-02-20", "5.10")] // exactly
    [InlineData("114.06", "2020-12-31", "2021-01-01", "0.02")] // 0.0249994…
    [InlineData("68.44", "2020-12-31", "2021-01-01", "0.02")] // 0.0150005…
    [InlineData("22.81", "2020-12-31", "2021-01-01", "0.00")] // 0.0049994…
    [InlineData("150.00", "2026-01-01", "2026-03-15", "3.05")] // 3.045: half a cent goes away from zero
    public void The_total_is_rounded_once(string amount, string due, string paid, string interest) =>
        Assert.Equal(Number(interest), Answer(amount, due, paid).Interest);

    [Theory]
    [InlineData("2026-12-30", "2027-01-01", "2027-H1")]
    [InlineData("2026-12-31", "2031-01-01", "2027-H1")]
    [InlineData("2019-12-30", "2020-01-10", "2019-H2")]
    [InlineData("0001-01-01", "9999-12-31", "0001-H1")]
    public void I_am_told_which_half_year_is_missing(string due, string paid, string half)
    {
        var refusal = Assert.IsType<InterestRefusal>(Compute("1000.00", due, paid));

        Assert.All([Speech.Es, Speech.En], speech => Assert.Contains(half, refusal.Why.In(Texts.Of(speech))));
    }

    [Theory]
    [InlineData("0", "2026-05-31", "2026-08-15", "interest.refused.amount")]
    [InlineData("-10", "2026-05-31", "2026-08-15", "interest.refused.amount")]
    [InlineData("79228162514264337593543950335", "2026-05-31", "2026-08-15", "interest.refused.amount-huge")]
    [InlineData("10.005", "2026-05-31", "2026-08-15", "interest.refused.cents")]
    [InlineData("10", "2026-05-31", "2026-05-31", "interest.refused.on-time")]
    [InlineData("10", "9999-12-31", "2026-05-31", "interest.refused.on-time")]
    public void I_am_told_kindly_why_there_is_nothing_to_count(string amount, string due, string paid, string why)
    {
        var refusal = Assert.IsType<InterestRefusal>(Compute(amount, due, paid));

        Assert.Equal(why, refusal.Why.Key);
        Assert.DoesNotContain("{", refusal.Why.In(Texts.Of(Speech.Es)));
    }

    [Fact]
    public void The_largest_amount_over_the_longest_time_still_counts() =>
        Assert.True(Answer("1000000000000", "2019-12-31", "2026-12-31").Interest > 0);

    private static InterestAnswer Answer(string amount, string due, string paid) => Assert.IsType<InterestAnswer>(Compute(amount, due, paid));

    private static InterestOutcome Compute(string amount, string due, string paid) =>
        LatePaymentInterest.Compute(new InterestQuestion(Number(amount), DateOnly.Parse(due, CultureInfo.InvariantCulture), DateOnly.Parse(paid, CultureInfo.InvariantCulture)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
