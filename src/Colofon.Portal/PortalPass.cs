namespace Colofon.Portal;

/// <summary>By which address and session somebody is inside. The host looks at it again for whatever they do.</summary>
public sealed record PortalPass(string Address, string? Token);
