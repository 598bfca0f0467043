namespace Colofon.Signals;

/// <summary>The load of one week; null where that kind of evidence is absent.</summary>
public readonly record struct LoadPoint(DateOnly Week, int? Messages, decimal? Hours, bool Exceptional);
