namespace Colofon.Portal;

/// <summary>Where the host keeps what a page looks like.</summary>
public sealed record PortalLook(string Style, string Icon);
