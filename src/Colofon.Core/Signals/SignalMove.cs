namespace Colofon.Signals;

/// <summary>How far a signal went in the last four weeks; above zero it got worse.</summary>
public readonly record struct SignalMove(SignalCode Code, int Points);
