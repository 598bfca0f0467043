using System.Globalization;
using Colofon.Bench;

// bench/pages: what the pages cost on a filled folder, beside a bare hello measured in the same run.
if (Wish.Read(args) is not { } wish)
{
    Console.Error.WriteLine(Wish.Usage);
    return 2;
}
await using var hello = await Hello.StartAsync();
await using var server = await Served.StartAsync(wish);
using var guest = new Guest(server.Address);
await guest.EnterAsync();
var first = server.SinceStart;
var pages = await guest.FindAsync();
var load = new Driver(guest.Cookies, wish.Connections, wish.Time);

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready {server.Ready.TotalSeconds:0.0} s after the start, signed in after {first.TotalSeconds:0.0} s; {wish.Connections} connections, {wish.Time.TotalSeconds:0} s a row, load of the machine {Machine.Load}"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"page",-22} {"req/s",9} {"p50 ms",9} {"p99 ms",9} {"hellos",9} {"bytes",9} {"cpu ms",9}"));
var bare = await load.RunAsync(hello.Address, ["/"]);
Row("bare hello", bare, bare);
foreach (var (name, paths) in pages)
    Row(name, await load.RunAsync(server.Address, paths, () => server.Worked), bare);
Row("bare hello again", await load.RunAsync(hello.Address, ["/"]), bare);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the server {server.Megabytes:0} MB, load of the machine {Machine.Load}"));
return 0;

static void Row(string name, Reading reading, Reading bare) =>
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-22} {reading.PerSecond,9:0} {reading.Percentile(50),9:0.00} {reading.Percentile(99),9:0.00} {bare.PerSecond / reading.PerSecond,9:0.0} {reading.Bytes,9} {reading.ProcessorMilliseconds,9:0.0}"
        )
    );
