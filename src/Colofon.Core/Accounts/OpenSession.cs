namespace Colofon.Accounts;

/// <summary>A session of a person, in the time of their studio.</summary>
public sealed record OpenSession(string Browser, DateTime StartedAt, DateTime SeenAt, bool IsThis);
