using Colofon.Relationships;
using Colofon.Signals;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Colofon.Web.Signals;

/// <summary>The list as an address: read without ever failing, written without what goes without saying.</summary>
internal static class PortfolioAddress
{
    private const int LongestSearch = 200;
    private const int LastPage = 100_000;
    private static readonly string[] Bands = ["follow", "talk", "review", PortfolioQuestion.Unread];

    public static PortfolioQuestion Read(IQueryCollection asked)
    {
        var search = asked["q"].ToString().Trim();
        var (order, isDescending) = Order(asked["sort"].ToString());
        return new()
        {
            Search = search.Length > LongestSearch ? search[..LongestSearch] : search,
            Order = order,
            IsDescending = isDescending,
            Band = Bands.FirstOrDefault(band => band == asked["band"]),
            Kind = Kind(asked["kind"].ToString()),
            IsArchived = asked["archived"] == "1",
            Page = int.TryParse(asked["page"], out var page) ? Math.Clamp(page, 1, LastPage) : 1,
        };
    }

    public static string Of(PortfolioQuestion question)
    {
        var query = new QueryBuilder();
        Add(query, "q", question.Search);
        Add(query, "sort", Sort(question));
        Add(query, "band", question.Band);
        Add(query, "kind", question.Kind?.ToString().ToLowerInvariant());
        Add(query, "archived", question.IsArchived ? "1" : null);
        Add(query, "page", question.Page > 1 ? $"{question.Page}" : null);
        return "/portfolio" + query;
    }

    /// <summary>As in <c>sort=rate</c>, and <c>sort=-rate</c> for the highest first; empty for the usual order.</summary>
    public static string Sort(PortfolioQuestion question) => (question.Order, question.IsDescending) switch
    {
        (PortfolioOrder.Tension, true) => "",
        var (order, isDescending) => (isDescending ? "-" : "") + order.ToString().ToLowerInvariant(),
    };

    private static (PortfolioOrder, bool) Order(string text)
    {
        var isDescending = text.StartsWith('-');
        foreach (var order in Enum.GetValues<PortfolioOrder>())
        {
            if (text.AsSpan(isDescending ? 1 : 0).Equals(order.ToString(), StringComparison.OrdinalIgnoreCase))
                return (order, isDescending);
        }
        return (PortfolioOrder.Tension, true);
    }

    private static CounterpartKind? Kind(string text)
    {
        foreach (var kind in Enum.GetValues<CounterpartKind>())
        {
            if (text.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase))
                return kind;
        }
        return null;
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            query.Add(name, value);
    }
}
