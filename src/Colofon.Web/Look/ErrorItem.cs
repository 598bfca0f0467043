namespace Colofon.Web.Look;

/// <param name="For">The id of the control that the error is about; null for the whole form.</param>
public sealed record ErrorItem(string? For, string Text);
