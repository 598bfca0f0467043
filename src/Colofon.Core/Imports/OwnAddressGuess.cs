using Colofon.Imports.Batches;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Imports;

/// <summary>An address that may be ours, by how often it took part in the mail that was brought.</summary>
/// <param name="Messages">How many messages it took part in, or were delivered to it.</param>
/// <param name="IsLikely">Likely enough to be chosen beforehand.</param>
public sealed record OwnAddressGuess(string Address, int Messages, bool IsLikely)
{
    private const int Shown = 4;
    private const int Least = 3;

    /// <summary>From the mail brought so far, what is not known yet as ours; the likeliest first.</summary>
    public static async Task<IReadOnlyList<OwnAddressGuess>> ReadAsync(ColofonDb db, CancellationToken cancel = default)
    {
        var counts = await db.Imports.Where(row => row.Addresses != null).Select(row => row.Addresses).ToListAsync(cancel);
        var own = await db.OwnAddresses.Select(row => row.Address).ToHashSetAsync(cancel);
        return [.. Of([.. counts.Select(AddressCount.Parse)], own).Take(Shown)];
    }

    /// <summary>Who owns a mailbox takes part in nearly all of it; delivery headers name them outright.</summary>
    internal static IEnumerable<OwnAddressGuess> Of(IReadOnlyList<AddressCount> counts, IReadOnlySet<string> own) =>
        counts
            .SelectMany(count => Candidates(count, own))
            .GroupBy(guess => guess.Address)
            .Select(group => new OwnAddressGuess(group.Key, group.Sum(guess => guess.Messages), group.Any(guess => guess.IsLikely)))
            .OrderByDescending(guess => guess.IsLikely)
            .ThenByDescending(guess => guess.Messages);

    private static IEnumerable<OwnAddressGuess> Candidates(AddressCount count, IReadOnlySet<string> own)
    {
        var delivered = count.Delivered.Where(pair => pair.Value >= Least && pair.Value * 10 >= count.Deliveries).ToDictionary();
        var common = count.TookPart.Where(pair => pair.Value >= Least && pair.Value * 2 >= count.Messages).ToDictionary();
        var isExplained = common.Keys.Any(own.Contains);
        foreach (var (address, times) in delivered.Where(pair => !own.Contains(pair.Key)))
            yield return new(address, Math.Max(times, count.TookPart.GetValueOrDefault(address)), IsLikely: !isExplained);
        foreach (var (address, times) in common.Where(pair => !own.Contains(pair.Key) && !delivered.ContainsKey(pair.Key)))
            yield return new(address, times, IsLikely: !isExplained && delivered.Count == 0 && IsAlone(address, times, common));
    }

    /// <summary>In the folder of one client both take part in everything: who is who cannot be told.</summary>
    private static bool IsAlone(string address, int times, Dictionary<string, int> common) =>
        common.All(other => other.Key == address || other.Value < times);
}
