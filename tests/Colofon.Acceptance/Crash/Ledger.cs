using System.Collections.Concurrent;
using System.Text;

namespace Colofon.Acceptance.Crash;

/// <summary>What was asked and what was promised, on the disk before it counts: a kill takes nothing out of it.</summary>
internal sealed class Ledger : IDisposable
{
    private readonly string path = Path.GetTempFileName();
    private readonly FileStream file;
    private readonly Lock turn = new();
    private readonly ConcurrentDictionary<string, string> last = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource> waiting = new();
    private int promised;

    public Ledger() => file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);

    /// <summary>What was asked, whatever came of it.</summary>
    public IReadOnlyCollection<string> Asked => [.. last.Keys];

    /// <summary>What was acknowledged: it must be there for ever.</summary>
    public IReadOnlyCollection<string> Promised => [.. last.Where(pair => pair.Value == "ok").Select(pair => pair.Key)];

    public void Ask(string what) => Write("ask", what);

    public void Promise(string what)
    {
        Write("ok", what);
        var count = Interlocked.Increment(ref promised);
        foreach (var (wanted, whoWaits) in waiting)
        {
            if (count >= wanted)
                whoWaits.TrySetResult();
        }
    }

    /// <summary>Ends when so many more were promised.</summary>
    public Task MoreAsync(int count) => waiting.GetOrAdd(Volatile.Read(ref promised) + count, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Dispose()
    {
        file.Dispose();
        File.Delete(path);
    }

    private void Write(string word, string what)
    {
        lock (turn)
        {
            file.Write(Encoding.UTF8.GetBytes($"{word} {what}\n"));
            file.Flush(flushToDisk: true);
            last[what] = word;
        }
    }
}
