namespace Colofon.Web.Shell;

/// <summary>What works in the background begins when the first pages have been answered: it would compile its questions beside theirs.</summary>
internal sealed record WorkStart(TimeSpan After)
{
    public async Task WaitAsync(CancellationToken stop)
    {
        if (After > TimeSpan.Zero)
            await Task.Delay(After, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
