using System.Runtime.CompilerServices;

namespace Colofon.Imports.Batches;

/// <summary>Gathers pieces into batches: five hundred, or fewer when they are large, so that progress shows.</summary>
internal static class BatchGatherer
{
    public const int Most = 500;
    private const long MostBytes = 64 * 1024 * 1024;

    public static async IAsyncEnumerable<Batch> GatherAsync(
        IAsyncEnumerable<(Piece Piece, long Offset)> pieces,
        long from,
        [EnumeratorCancellation] CancellationToken cancel = default
    )
    {
        List<Piece> gathered = [];
        var last = from;
        await foreach (var (piece, offset) in pieces.WithCancellation(cancel))
        {
            gathered.Add(piece);
            last = offset;
            if (gathered.Count < Most && offset - from < MostBytes)
                continue;
            yield return new Batch([.. gathered], offset);
            gathered.Clear();
            from = offset;
        }
        if (gathered.Count > 0)
            yield return new Batch([.. gathered], last);
    }
}
