namespace Colofon.Signals;

/// <summary>The middle of the own clients; unknown with fewer than five of them.</summary>
internal static class Median
{
    public const int MinimumClients = 5;

    public static decimal? Of(List<decimal> values)
    {
        if (values.Count < MinimumClients)
            return null;
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
