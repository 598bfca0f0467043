using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>Either what may leave, or what speaks against it.</summary>
public sealed record ReleaseOutcome(Outbound? Outbound, IReadOnlyList<Objection> Objections)
{
    public bool IsReleased => Outbound is not null;

    /// <summary>Only warnings hold it back: a written reason lets it out.</summary>
    public bool AsksReason => !IsReleased && Objections.All(objection => objection.Severity < Severity.Error);
}
