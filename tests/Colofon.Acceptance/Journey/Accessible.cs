using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Journey;

/// <summary>What every page must keep: no axe violation, no sideways scroll.</summary>
internal static class Accessible
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // What a page looks like does not depend on the database behind it: axe reads it once, on SQLite.
    public static async Task CheckAsync(IPage page)
    {
        if (!TestDatabase.IsPostgres)
            await ReadAsync(page);
        var overflow = await OverflowAsync(page);
        Assert.True(overflow <= 0, $"{page.Url} scrolls sideways by {overflow} px.");
    }

    /// <summary>By how many pixels the page is wider than its window.</summary>
    public static Task<int> OverflowAsync(IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    // The page has no frames, so axe runs in it as it is; the package's own way opens a second page for each reading.
    private static async Task ReadAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        var said = await page.EvaluateAsync<JsonElement>("async () => (await axe.run({ resultTypes: ['violations'] })).violations.map(found => [found.id, found.help, ...found.nodes.map(node => node.html)].join(' | '))");
        var violations = said.EnumerateArray().Select(line => line.GetString()).ToList();
        Assert.True(violations.Count == 0, $"{page.Url}\n" + string.Join('\n', violations));
    }
}
