namespace Colofon.Accounts;

/// <summary>A person of the workspace, as the people page shows them.</summary>
public sealed record TeamMember(Guid Id, string Name, string Email, Role Role, bool ReadsReserved, DateTimeOffset? DisabledAt, DateTimeOffset? TemporaryUntil)
{
    public bool IsDisabled => DisabledAt is not null;

    /// <summary>The text that says how they stand at the door.</summary>
    public string AccessKey => IsDisabled ? "people.access-closed" : TemporaryUntil is not null ? "people.access-waiting" : "people.access-open";
}
