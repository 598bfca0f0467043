using Colofon.Decisions;

namespace Colofon.Core.Tests.Decisions;

public sealed class RunwayTests
{
    [Theory]
    [InlineData(12000, 3000, 1000, 6.0)]
    [InlineData(10000, 3000, 0, 3.3)]
    [InlineData(0, 3000, 1000, 0.0)]
    public void I_am_told_how_many_months_the_reserves_last(int reserves, int costs, int income, double months) =>
        Assert.Equal((decimal)months, Runway.Of(reserves, costs, income)!.Months);

    [Theory]
    [InlineData(3000, 3000)]
    [InlineData(3000, 4000)]
    [InlineData(0, 0)]
    public void Nothing_runs_out_while_the_income_covers_the_costs(int costs, int income) =>
        Assert.True(Runway.Of(5000, costs, income)!.IsCovered);

    [Fact]
    public void What_is_not_known_is_not_made_up()
    {
        Assert.Null(Runway.Of(null, 3000, 1000));
        Assert.Null(Runway.Of(5000, null, 1000));
        Assert.Null(Runway.Of(5000, 3000, null));
    }
}
