namespace Colofon.Web.Accounts.SigningIn;

/// <summary>Counts tries of one kind within a sliding quarter of an hour. What nobody tries any more is forgotten.</summary>
internal sealed class TryCounter(int most)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private const int Crowd = 10_000;

    private readonly Dictionary<string, Queue<DateTimeOffset>> tries = new(StringComparer.Ordinal);

    /// <summary>How long until there is room for another try; null when there is now.</summary>
    public TimeSpan? Wait(string key, DateTimeOffset now)
    {
        var made = Recent(key, now);
        return made is null || made.Count < most ? null : made.Peek() + Window - now;
    }

    /// <returns>True when this try was the last there was room for.</returns>
    public bool Add(string key, DateTimeOffset now)
    {
        if (tries.Count > Crowd)
            Sweep(now);
        var made = Recent(key, now) ?? (tries[key] = new Queue<DateTimeOffset>());
        made.Enqueue(now);
        return made.Count == most;
    }

    public void Forget(string key) => tries.Remove(key);

    /// <summary>Takes one try back.</summary>
    public void Return(string key)
    {
        if (tries.TryGetValue(key, out var made) && made.Count > 0)
            made.Dequeue();
    }

    private Queue<DateTimeOffset>? Recent(string key, DateTimeOffset now)
    {
        if (!tries.TryGetValue(key, out var made))
            return null;
        while (made.TryPeek(out var at) && at + Window <= now)
            made.Dequeue();
        return made;
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var key in tries.Keys.ToList())
        {
            if (Recent(key, now) is { Count: 0 })
                tries.Remove(key);
        }
    }
}
