namespace Colofon.Decisions;

/// <summary>A reason that was written down for doing otherwise: for setting something aside, or for giving the case up.</summary>
/// <param name="Of">The key of the text that says of what.</param>
public sealed record WrittenWhy(DateTimeOffset At, string Of, string Text);
