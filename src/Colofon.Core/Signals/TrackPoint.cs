namespace Colofon.Signals;

/// <summary>One week or one month of a track: when it starts, its value, and the line it lies beyond.</summary>
public readonly record struct TrackPoint(DateOnly From, decimal Value, SignalLevel Level);
