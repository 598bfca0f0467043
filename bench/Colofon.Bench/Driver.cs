using System.Diagnostics;

namespace Colofon.Bench;

/// <summary>Asks for pages over a fixed number of connections, each as soon as the last answer is read; bounded in time and in count.</summary>
internal sealed class Driver(string cookies, int connections, TimeSpan time)
{
    private const int Most = 2_000_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public async Task<Reading> RunAsync(Uri address, string[] paths, Func<TimeSpan>? worked = null)
    {
        if (paths.Length == 0)
            return Reading.None;
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = connections }) { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Cookie", cookies);
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");
        await AskAsync(http, paths, WarmUp);
        var before = worked?.Invoke();
        var reading = await AskAsync(http, paths, time);
        return reading with { ProcessorMilliseconds = (worked?.Invoke() - before)?.TotalMilliseconds / reading.Count ?? double.NaN };
    }

    private async Task<Reading> AskAsync(HttpClient http, string[] paths, TimeSpan howLong)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(one => Task.Run(() => LoopAsync(http, paths, one, watch, howLong))));
        return new Reading([.. all.SelectMany(part => part.Times)], watch.Elapsed, all.Max(part => part.Bytes));
    }

    private async Task<(List<double> Times, long Bytes)> LoopAsync(HttpClient http, string[] paths, int one, Stopwatch watch, TimeSpan howLong)
    {
        List<double> times = [];
        long bytes = 0;
        while (watch.Elapsed < howLong && times.Count < Most / connections)
        {
            var begun = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(paths[(times.Count * connections + one) % paths.Length]);
            if ((int)answer.StatusCode != 200)
                throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri} answered {(int)answer.StatusCode}.");
            bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        return (times, bytes);
    }
}
