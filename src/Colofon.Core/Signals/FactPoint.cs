namespace Colofon.Signals;

/// <summary>
/// A dated fact. Severity goes from 1 to 5 (5 is critical); for an energy pulse it is the energy, from 1 (drained) to 5.
/// The mood of whoever wrote it is shown beside the fact and counts for nothing.
/// </summary>
public sealed record FactPoint(DateOnly Date, FactKind Kind, int Severity, string Text, int? Mood = null)
{
    public const int Critical = 5;

    public bool IsCritical => Kind == FactKind.Incident && Severity >= Critical;
}
