using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Colofon.Relationships;

namespace Colofon.Closures;

/// <summary>What both sides still owe each other, as it stands.</summary>
public sealed class Settlement
{
    private readonly SettlementAgreement? last;

    internal Settlement(IEnumerable<SettlementLine> lines, IEnumerable<SettlementAgreement> agreements, CounterpartKind other, string currency)
    {
        // An interest and its compensation are written in the same moment.
        Lines = [.. lines.OrderBy(line => line.WrittenAt).ThenBy(line => line.Kind).ThenBy(line => line.Id.Value)];
        last = agreements.MaxBy(agreement => agreement.Id.Value);
        (Other, Currency) = (other, currency);
    }

    public IReadOnlyList<SettlementLine> Lines { get; }

    public CounterpartKind Other { get; }

    public string Currency { get; }

    /// <summary>Above zero when it is owed to us, below when we owe it.</summary>
    public decimal Total => Lines.Sum(line => line.Balance(Other));

    /// <summary>The agreement, while it is about what stands here.</summary>
    public SettlementAgreement? Agreement => last?.Fingerprint == Fingerprint ? last : null;

    /// <summary>There was an agreement, and a line changed afterwards.</summary>
    public bool WasAgreed => Agreement is null && last is not null;

    public bool IsAgreed => Agreement is not null;

    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines.Select(Written)))));

    private static string Written(SettlementLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Kind}|{line.Amount:0.00}|{line.Principal:0.00}|{line.DueOn:O}|{line.PaidOn:O}|{line.Label}");
}
