namespace Colofon.Web.Look;

/// <param name="Keys">A keyboard shortcut such as "g h".</param>
public sealed record MenuItem(string Text, string Href, bool IsCurrent = false, string? Keys = null);
