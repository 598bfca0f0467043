using System.Collections.Concurrent;

namespace Colofon.Portal;

/// <summary>How many files one guest can be sending at the same moment: what is being read is held in memory.</summary>
internal sealed class UploadTurns
{
    public const int MostAtOnce = 3;

    private readonly ConcurrentDictionary<string, int> sending = new(StringComparer.Ordinal);

    public bool TryBegin(string address)
    {
        if (sending.AddOrUpdate(address, 1, (_, now) => now + 1) <= MostAtOnce)
            return true;
        End(address);
        return false;
    }

    public void End(string address)
    {
        if (sending.AddOrUpdate(address, 0, (_, now) => now - 1) <= 0)
            sending.TryRemove(new KeyValuePair<string, int>(address, 0));
    }
}
