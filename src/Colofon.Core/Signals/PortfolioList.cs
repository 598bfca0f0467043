namespace Colofon.Signals;

/// <summary>One page of the list, how many were found, and how many wait where no page shows them.</summary>
public sealed record PortfolioList(IReadOnlyList<PortfolioLine> Lines, int Found, int Page)
{
    public int Pages => Math.Max(1, (Found + PortfolioQuestion.PageSize - 1) / PortfolioQuestion.PageSize);
}
