using System.Threading.Channels;

namespace Colofon.Storage;

/// <summary>Rings when there is something to do, so that nobody waits for the next look round.</summary>
public abstract class Bell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rings.Writer.TryWrite(true);

    /// <summary>Returns at the next ring, or when <paramref name="most"/> has passed.</summary>
    public async Task HearAsync(TimeSpan most, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(most);
        try
        {
            await rings.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
        }
    }
}
