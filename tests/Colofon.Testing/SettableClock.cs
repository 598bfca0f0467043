namespace Colofon.Testing;

/// <summary>A clock that stands still until a test moves it. Starts on a Monday morning in Madrid.</summary>
public sealed class SettableClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Set(DateTimeOffset instant) => now = instant;

    public void Pass(TimeSpan time) => now += time;
}
