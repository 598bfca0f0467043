using System.Collections;
using Colofon.Signals;

namespace Colofon.Tests.Signals;

public sealed class PortfolioReviewTests
{
    [Fact]
    public void A_long_history_is_walked_twice_and_no_more()
    {
        var weeks = new CountingList([.. Enumerable.Range(1, 2000).Select(ago => new WeekTally(Given.Week(ago), 5, HasMail: true))]);
        var one = new RelationshipEvidence(Guid.Empty, weeks, []);
        PortfolioReview.Review([one, new Given().Mail(20, 1, 3).Evidence()], new(), Given.Today);

        Assert.InRange(weeks.Looked, 2000, 4000);
    }

    [Fact]
    public void Readings_come_in_the_order_given_whatever_the_order_of_the_weeks()
    {
        var one = new Given().Mail(20, 1, 10, 4).Hours(20, 1, 2).Income(20, 1, 10).Evidence();
        var other = new Given().Mail(20, 1, 3).Evidence();
        var settings = new PortfolioSettings(TargetRate: 50);
        var shuffled = one with { Weeks = [.. one.Weeks.Reverse()] };

        Assert.Equal(
            PortfolioReview.Review([one, other], settings, Given.Today).Select(HealthJson.Write),
            PortfolioReview.Review([other, shuffled], settings, Given.Today).Reverse().Select(HealthJson.Write));
    }

    [Fact]
    public void A_week_ends_on_Sunday_night()
    {
        var given = new Given().Mail(13, 0, 10);

        Assert.Equal(Given.Week(1), given.Read(today: new(2026, 6, 21)).Trend[^1].Week);
        Assert.Equal(Given.Week(0), given.Read(today: new(2026, 6, 22)).Trend[^1].Week);
    }

    [Fact]
    public void Weeks_to_come_count_for_nothing()
    {
        var now = new Given().Mail(13, 1, 10).Evidence();
        var later = now with { Weeks = [.. now.Weeks, new WeekTally(Given.Week(-3), 900, 0, 900, HasMail: true)] };

        Assert.Equal(
            HealthJson.Write(PortfolioReview.Review([now], new(), Given.Today)[0]),
            HealthJson.Write(PortfolioReview.Review([later], new(), Given.Today)[0]));
    }

    [Fact]
    public void Silence_is_known_as_far_as_the_mailbox_was_read()
    {
        var quiet = new Given().Mail(20, 10, 10).Evidence();
        var own = EvidenceDates.Of(quiet.Weeks);
        var read = own.UpTo(new EvidenceDates(new(Given.Week(60), Given.Week(1)), new(Given.Week(60), Given.Week(1)), null));

        Assert.Equal(4, Weeks(quiet));
        Assert.Equal(13, Weeks(quiet with { Dates = read }));
        Assert.Null(read.Hours);

        static int Weeks(RelationshipEvidence one) =>
            PortfolioReview.Review([one], new(), Given.Today)[0].Measures[MeasureCode.MessagesPerWeek].Weeks;
    }

    [Fact]
    public void An_empty_portfolio_has_no_readings() => Assert.Empty(PortfolioReview.Review([], new(), Given.Today));

    private sealed class CountingList(IReadOnlyList<WeekTally> weeks) : IReadOnlyList<WeekTally>
    {
        public int Looked { get; private set; }

        public int Count => weeks.Count;

        public WeekTally this[int index] => weeks[Look(index)];

        public IEnumerator<WeekTally> GetEnumerator() => weeks.Select((week, i) => weeks[Look(i)]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private int Look(int index)
        {
            Looked++;
            return index;
        }
    }
}
