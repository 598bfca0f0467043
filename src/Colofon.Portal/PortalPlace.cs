namespace Colofon.Portal;

/// <summary>What stands at an address, for whoever has only that.</summary>
public sealed record PortalPlace(string Studio, string Language, string ContactName, string ContactAddress, bool IsOpen);
