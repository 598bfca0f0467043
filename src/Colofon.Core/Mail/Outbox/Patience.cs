namespace Colofon.Mail.Outbox;

/// <summary>How long a message waits: for whoever confirmed it to think again, and between two tries.</summary>
public static class Patience
{
    /// <summary>Between «send» and its leaving, while it can be undone.</summary>
    public static TimeSpan Hold { get; } = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(12),
    ];

    internal static TimeSpan Shortest => Pauses[0];

    /// <summary>The pause after so many tries; none when there were enough.</summary>
    internal static TimeSpan? After(int attempts) => attempts <= Pauses.Length ? Pauses[attempts - 1] : null;
}
