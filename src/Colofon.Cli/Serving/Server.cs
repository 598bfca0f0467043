using Colofon.Cli.Shared;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Colofon.Cli.Serving;

internal static class Server
{
    public static async Task<int> RunAsync(DataChoice data, string urls, string[] hosts, CancellationToken cancel)
    {
        var folder = new DataFolder(data.Folder);
        using var held = HeldFolder.Take(folder, "serve", Console.Error);
        if (held is null)
            return Exit.Refused;
        await using var app = ColofonServer.Build(new ServeOptions(folder, urls) { Database = data.Database, Hosts = hosts, WorkAfter = TimeSpan.FromSeconds(2) });
        await ColofonServer.PrepareAsync(app, cancel);
        await app.StartAsync(cancel);
        Say.Message(CliTexts.Of["cli.serve.open", string.Join(" · ", app.Urls)]);
        Say.Message(CliTexts.Of["cli.serve.data", folder.Path]);
        Say.Message(CliTexts.Of["cli.serve.close"]);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }
}
