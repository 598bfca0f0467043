namespace Colofon.Signals;

/// <summary>A score as it stood when a week ended; null where there was no evidence.</summary>
public readonly record struct WeekScore(DateOnly Week, int? Score);
