using System.Text.Json;

namespace Colofon.Imports.Batches;

/// <summary>How often each address took part in the mail between people, or had mail delivered to it: the owner's come out on top.</summary>
internal sealed class AddressCount
{
    private const int Kept = 40;
    private const int Most = 2_000;

    public int Messages { get; init; }

    public int Deliveries { get; init; }

    public Dictionary<string, int> TookPart { get; init; } = [];

    public Dictionary<string, int> Delivered { get; init; } = [];

    public static AddressCount Parse(string? json) =>
        json is null ? new() : JsonSerializer.Deserialize<AddressCount>(json, JsonSerializerOptions.Web) ?? new();

    public AddressCount With(IReadOnlyCollection<MailPiece> pieces)
    {
        var people = pieces.Where(piece => !piece.IsAutomatic).ToList();
        foreach (var address in people.SelectMany(piece => piece.Receivers.Append(piece.Sender).Select(one => one.Address).Distinct()))
            Add(TookPart, address);
        foreach (var address in pieces.SelectMany(piece => piece.DeliveredTo))
            Add(Delivered, address);
        return new()
        {
            Messages = Messages + people.Count,
            Deliveries = Deliveries + pieces.Count(piece => piece.DeliveredTo.Count > 0),
            TookPart = Largest(TookPart),
            Delivered = Largest(Delivered),
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    private static void Add(Dictionary<string, int> counts, string address)
    {
        if (counts.Count < Most || counts.ContainsKey(address))
            counts[address] = counts.GetValueOrDefault(address) + 1;
    }

    private static Dictionary<string, int> Largest(Dictionary<string, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).Take(Kept).ToDictionary();
}
