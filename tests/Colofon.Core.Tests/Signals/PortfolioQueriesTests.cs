using Colofon.Relationships;
using Colofon.Signals;

namespace Colofon.Tests.Signals;

public sealed class PortfolioQueriesTests
{
    [Fact]
    public async Task The_list_costs_the_same_queries_with_thirty_relationships_as_with_three_hundred()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync();
        await FillAsync(portfolio, 30);
        var few = await CountAsync(portfolio);
        await FillAsync(portfolio, 270);
        var many = await CountAsync(portfolio);

        Assert.Equal(few, many);
        Assert.InRange(many.List, 1, 6);
        Assert.InRange(many.File, 1, 7);
    }

    [Fact]
    public async Task A_refresh_that_finds_nothing_new_reads_with_the_same_queries_however_many_there_are()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync();
        await FillAsync(portfolio, 30);
        var few = await RefreshAsync(portfolio);
        await FillAsync(portfolio, 270);
        var many = await RefreshAsync(portfolio);

        Assert.Equal(few, many);
        Assert.InRange(many, 1, 10);
    }

    [Fact]
    public async Task Every_page_of_every_order_together_shows_each_relationship_once()
    {
        await using var portfolio = await OpenPortfolio.OpenAsync();
        await FillAsync(portfolio, 60);
        foreach (var order in Enum.GetValues<PortfolioOrder>())
        {
            var seen = await portfolio.UseAsync<PortfolioQueries, List<RelationshipId>>(async queries =>
            {
                List<RelationshipId> all = [];
                for (var page = 1; page <= 3; page++)
                    all.AddRange((await queries.ListAsync(new PortfolioQuestion { Order = order, Page = page })).Lines.Select(line => line.Id));
                return all;
            });
            Assert.Equal(60, seen.Distinct().Count());
        }
    }

    private static async Task<(int List, int File)> CountAsync(OpenPortfolio portfolio)
    {
        var one = (await portfolio.HealthAsync())[0].RelationshipId;
        portfolio.Commands.Take();
        await portfolio.UseAsync<PortfolioDesk, int>(async desk =>
        {
            await desk.RefreshIfOldAsync();
            return 0;
        });
        await portfolio.UseAsync<PortfolioQueries, PortfolioList>(queries => queries.ListAsync(new PortfolioQuestion { Search = "cliente" }));
        await portfolio.UseAsync<PortfolioQueries, PortfolioCount>(queries => queries.CountAsync());
        var list = portfolio.Commands.Take();
        await portfolio.UseAsync<RelationshipQueries, RelationshipFile?>(queries => queries.FileAsync(one));
        return (list, portfolio.Commands.Take());
    }

    private static async Task<int> RefreshAsync(OpenPortfolio portfolio)
    {
        portfolio.Commands.Take();
        Assert.Equal(0, await portfolio.RefreshAsync());
        return portfolio.Commands.Take();
    }

    private static async Task FillAsync(OpenPortfolio portfolio, int count)
    {
        for (var i = 0; i < count; i++)
            await portfolio.AddAsync($"Cliente {i:000}", new Given().Mail(2, 1, i % 7).Evidence());
        await portfolio.RefreshAsync();
    }
}
