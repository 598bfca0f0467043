using Colofon.Mail;
using Colofon.Storage;

namespace Colofon.Guests;

/// <summary>The copy that was let out, or why none was: a refusal's key in the texts, or what the guard objects to.</summary>
public sealed record GuestSending(PublicId? Copy, string? Refusal, IReadOnlyList<Objection> Objections)
{
    public bool IsDone => Copy is not null;

    internal static GuestSending Refused(string key) => new(null, key, []);
}
