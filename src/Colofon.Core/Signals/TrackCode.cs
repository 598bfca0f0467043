namespace Colofon.Signals;

/// <summary>The measures, followed over time, that a signal stands on.</summary>
public enum TrackCode
{
    MessagesPerBilledHour,
    OutOfHours,
    EffectiveRate,
    Realization,
    Energy,
}
