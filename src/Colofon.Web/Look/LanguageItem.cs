namespace Colofon.Web.Look;

/// <param name="Name">The language's own name: "Español", "English".</param>
public sealed record LanguageItem(string Code, string Name, string Href, bool IsCurrent);
