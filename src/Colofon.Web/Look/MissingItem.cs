namespace Colofon.Web.Look;

public sealed record MissingItem(string Text, bool IsThere, string? Href = null);
