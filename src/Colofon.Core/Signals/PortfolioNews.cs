namespace Colofon.Signals;

/// <summary>Called when tallies changed, after the change is written: what is drawn from them is drawn again.</summary>
public sealed class PortfolioNews
{
    public Task TalliesChangedAsync(CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }
}
