namespace Colofon.Web.Accounts.SigningIn;

/// <summary>Hashing a password takes a processor for a third of a second: two at once, and nobody waits for long.</summary>
internal sealed class HashTurns
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim free = new(2, 2);

    /// <returns>A turn to be given back, or null when there was none in time.</returns>
    public async Task<IDisposable?> TakeAsync(CancellationToken cancel) =>
        await free.WaitAsync(LongestWait, cancel) ? new Turn(free) : null;

    private sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
