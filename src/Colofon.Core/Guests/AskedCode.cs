namespace Colofon.Guests;

/// <summary>The browser's cookie that goes with a code, or why none was sent: <c>limit</c>, <c>no-mail</c>.</summary>
public sealed record AskedCode(string? Browser, string? Refusal);
