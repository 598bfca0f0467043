using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Journey;

/// <summary>What every page must keep: no axe violation, no sideways scroll, no error in the console.</summary>
internal static class Accessible
{
    public static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.True(
            result.Violations.Length == 0,
            $"{page.Url}\n" + string.Join('\n', result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"))
        );
        var overflow = await OverflowAsync(page);
        Assert.True(overflow <= 0, $"{page.Url} scrolls sideways by {overflow} px.");
    }

    /// <summary>By how many pixels the page is wider than its window.</summary>
    public static Task<int> OverflowAsync(IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
