using Colofon.Mail;

namespace Colofon.Guests.Exchange;

/// <summary>Whether something of ours is on the portal now: done, refused with a key in the texts, or held back by the guard.</summary>
public sealed record Giving(string? Refusal, IReadOnlyList<Objection> Objections)
{
    public bool IsDone => Refusal is null && Objections.Count == 0;

    internal static Giving Done { get; } = new(null, []);

    internal static Giving Refused(string key) => new(key, []);

    internal static Giving Held(IReadOnlyList<Objection> objections) => new(null, objections);
}
