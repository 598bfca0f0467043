namespace Colofon.Signals;

/// <summary>A sentence not yet said: the key of its text and what fills it, sometimes another such line.</summary>
public sealed record EvidenceLine(string Key, params IReadOnlyList<object?> Arguments);
