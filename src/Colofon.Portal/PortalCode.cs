namespace Colofon.Portal;

/// <summary>The cookie that goes with a code, or why none was sent: <c>limit</c>, <c>no-mail</c>.</summary>
public sealed record PortalCode(string? Browser, string? Refusal);
