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
        return [.. Of([.. counts.Select(AddressCount.Parse)]).Where(guess => !own.Contains(guess.Address)).Take(Shown)];
    }

    /// <summary>Who owns a mailbox takes part in nearly all of it; delivery headers name them outright.</summary>
    internal static IEnumerable<OwnAddressGuess> Of(IReadOnlyList<AddressCount> counts) =>
        counts
            .SelectMany(Candidates)
            .GroupBy(guess => guess.Address)
            .Select(group => new OwnAddressGuess(group.Key, group.Sum(guess => guess.Messages), group.Any(guess => guess.IsLikely)))
            .OrderByDescending(guess => guess.IsLikely)
            .ThenByDescending(guess => guess.Messages);

    private static IEnumerable<OwnAddressGuess> Candidates(AddressCount count)
    {
        var delivered = count.Delivered.Where(pair => pair.Value >= Least && pair.Value * 10 >= count.Deliveries).ToDictionary();
        foreach (var (address, times) in delivered)
            yield return new(address, Math.Max(times, count.TookPart.GetValueOrDefault(address)), IsLikely: true);
        var most = count.TookPart.Values.DefaultIfEmpty().Max();
        foreach (var (address, times) in count.TookPart.Where(pair => pair.Value >= Least && pair.Value * 2 >= count.Messages && !delivered.ContainsKey(pair.Key)))
            yield return new(address, times, IsLikely: delivered.Count == 0 && times == most);
    }
}
