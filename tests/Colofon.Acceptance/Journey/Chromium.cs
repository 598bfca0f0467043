using System.Collections.Concurrent;
using Colofon.Acceptance.Journey;
using Microsoft.Playwright;
using Xunit.Sdk;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Colofon.Acceptance.Journey;

/// <summary>One headless Chromium for all browser tests, started by the first.</summary>
public sealed class Chromium : IAsyncDisposable
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

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(StartAsync);

    /// <summary>A page of a person's own: width, language, and whether scripts run.</summary>
    public async Task<IPage> OpenAsync(Uri address, int width, string language, bool scripts = true)
    {
        var context = await (await started.Value).Browser.NewContextAsync(
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
        if (!started.IsValueCreated)
            return;
        var (driver, browser) = await started.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = Where(), Args = Flags }));
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
