using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Colofon.Bench;

/// <summary>The least a web server can do: the yardstick of the machine at this moment.</summary>
internal sealed class Hello : IAsyncDisposable
{
    private readonly WebApplication app;

    private Hello(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());

    public static async Task<Hello> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(http => http.Response.WriteAsync("hello"));
        await app.StartAsync();
        return new Hello(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
