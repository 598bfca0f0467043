using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Colofon.Bench;

/// <summary>The published program, started as a user starts it, on this machine only.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly Process process;
    private readonly Stopwatch watch;

    private Served(Process process, Stopwatch watch, Uri address)
    {
        (this.process, this.watch, Address) = (process, watch, address);
        Ready = watch.Elapsed;
    }

    public Uri Address { get; }

    public TimeSpan Ready { get; }

    public TimeSpan SinceStart => watch.Elapsed;

    /// <summary>What the server has used of the processors: it says what a page costs also on a busy machine.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / (1024.0 * 1024);
        }
    }

    public static async Task<Served> StartAsync(Wish wish)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        List<string> arguments = [wish.Program, "serve", "--data", wish.Data, "--urls", address.ToString()];
        if (wish.Database is { } server)
            arguments.AddRange(["--database", server]);
        var watch = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true })!;
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (!line.Contains(address.Authority, StringComparison.Ordinal))
                continue;
            _ = process.StandardError.ReadToEndAsync();
            return new Served(process, watch, address);
        }
        throw new InvalidOperationException("The server did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
