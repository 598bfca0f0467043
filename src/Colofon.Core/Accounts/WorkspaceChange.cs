namespace Colofon.Accounts;

/// <summary>How a workspace should be from now on.</summary>
/// <param name="Now">Name, language, calendar, addresses and rates.</param>
/// <param name="Holidays">Days of ours that no bulletin publishes.</param>
/// <param name="Version">The version the form was filled from.</param>
public sealed record WorkspaceChange(WorkspaceStart Now, IReadOnlyDictionary<DateOnly, string> Holidays, int Version);
