namespace Colofon.Web.Look;

public sealed record ChoiceItem(string Value, string Text, string? Hint = null, bool IsDisabled = false);
