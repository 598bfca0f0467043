namespace Colofon.Storage;

/// <summary>
/// One writer at a time in this process. SQLite's own waiting polls and has a terrible tail; PostgreSQL needs no gate.
/// </summary>
public sealed class WriteGate(bool closed)
{
    private readonly SemaphoreSlim? turn = closed ? new SemaphoreSlim(1, 1) : null;

    internal async ValueTask<Pass> EnterAsync(CancellationToken cancel)
    {
        if (turn is not null)
            await turn.WaitAsync(cancel);
        return new Pass(turn);
    }

    internal readonly struct Pass(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
