namespace Colofon.Handovers;

/// <summary>An access as a person writes it down.</summary>
public sealed record AccessWords(string System, string? What, string? Holder, AccessFate Fate, DateOnly? DueOn);
