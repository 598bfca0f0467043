using System.Text.Json;
using Colofon.Farewells.Letters;

namespace Colofon.Farewells;

/// <summary>What a person fills a letter with, kept so that the form comes back as it was left.</summary>
public sealed record LetterFilling
{
    public Voice Voice { get; init; }

    public string? Recipient { get; init; }

    public string? RecipientEmail { get; init; }

    public string? Greeting { get; init; }

    public string? Project { get; init; }

    public string? Notice { get; init; }

    public string? Fact { get; init; }

    public string? Goal { get; init; }

    public DateOnly? TransitionUntil { get; init; }

    public int? TransitionHours { get; init; }

    public string? Alternative { get; init; }

    public string? Pending { get; init; }

    public string? Sender { get; init; }

    public string? Organisation { get; init; }

    public string Write() => JsonSerializer.Serialize(this);

    public static LetterFilling Read(string json) => JsonSerializer.Deserialize<LetterFilling>(json) ?? new LetterFilling();
}
