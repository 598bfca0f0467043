namespace Colofon.Signals;

/// <summary>
/// A dated fact. Severity goes from 1 to 5 (5 is critical); the mood of whoever wrote it from 1 (drained) to 5 (full of
/// energy), and for an energy pulse the mood is the pulse.
/// </summary>
public sealed record FactPoint(DateOnly Date, FactKind Kind, int Severity, string Text, int? Mood = null)
{
    public const int Critical = 5;

    public bool IsCritical => Kind == FactKind.Incident && Severity >= Critical;
}
