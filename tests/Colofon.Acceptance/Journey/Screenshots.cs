using Microsoft.Playwright;

namespace Colofon.Acceptance.Journey;

/// <summary>Pictures of each step, in a folder that git ignores, to be looked at.</summary>
internal sealed class Screenshots(string walk)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("COLOFON_SCREENSHOTS");
    private int number;

    public static bool AreTaken => !string.IsNullOrEmpty(Folder) && !TestDatabase.IsPostgres;

    public async Task TakeAsync(IPage page, string name)
    {
        if (!AreTaken)
            return;
        var path = Path.Combine(Folder!, walk, $"{++number:00}-{name}.png");
        await page.ScreenshotAsync(new() { Path = path, FullPage = true });
    }
}
