using System.Collections.Concurrent;
using Colofon.Acceptance.Journey;
using Microsoft.Playwright;
using Xunit.Sdk;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Colofon.Acceptance.Journey;

/// <summary>One headless Chromium for all browser tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // One renderer for each person, not one for each page they open.
        "--renderer-process-limit=1",
        "--disable-gpu-rasterization",
    ];

    private readonly ConcurrentDictionary<IBrowserContext, ITest> open = new();

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Where(), Args = Flags });
    }

    /// <summary>A page of a person's own: width, language, and whether scripts run.</summary>
    public async Task<IPage> OpenAsync(Uri address, int width, string language, bool scripts = true)
    {
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = address.ToString(),
                ViewportSize = new() { Width = width, Height = 900 },
                Locale = language == "en" ? "en-GB" : "es-ES",
                TimezoneId = "Europe/Madrid",
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(60_000);
        await CloseEndedAsync();
        open[context] = TestContext.Current.Test!;
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    // The tests of a class run one after the other: what an earlier one opened is no longer looked at.
    private async Task CloseEndedAsync()
    {
        var now = TestContext.Current.Test!;
        foreach (var (context, test) in open)
        {
            if (test.UniqueID != now.UniqueID && test.TestCase.TestClass?.UniqueID == now.TestCase.TestClass?.UniqueID && open.TryRemove(context, out _))
                await context.CloseAsync();
        }
    }

    private static string Where() =>
        new[] { Environment.GetEnvironmentVariable("COLOFON_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(path => path is not null && File.Exists(path))
        ?? throw new InvalidOperationException("Install Chromium (./test.sh does it on Debian), or name it in COLOFON_CHROMIUM.");
}
