using Colofon.Signals;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Signals;

internal static class PortfolioEndpoints
{
    public static void Map(Doors doors) => doors.Viewers.MapGet("/portfolio", Show);

    private static async Task<IResult> Show(PortfolioDesk desk, PortfolioQueries portfolio, HttpContext http)
    {
        var cancel = http.RequestAborted;
        await desk.RefreshIfOldAsync(cancel);
        var question = PortfolioAddress.Read(http.Request.Query);
        return Page.Of<ShowPortfolioPage>(
            new
            {
                Question = question,
                List = await portfolio.ListAsync(question, cancel),
                Count = await portfolio.CountAsync(cancel),
                Waiting = await portfolio.WaitingAsync(cancel),
            }
        );
    }
}
