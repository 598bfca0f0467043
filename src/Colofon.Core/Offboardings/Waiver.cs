using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Offboardings;

/// <summary>
/// That somebody who may do so set a requirement aside, and why. It covers what was known when it was given: a new date
/// asks for a new one.
/// </summary>
public sealed class Waiver : IOwned
{
    private Waiver() { }

    public Waiver(Offboarding offboarding, string code, string why, Role given, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<WaiverId>();
        OffboardingId = offboarding.Id;
        (Code, Why, GivenAs, GivenBy, GivenAt) = (code, why.Trim(), given, by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public WaiverId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    /// <summary>Code of the requirement.</summary>
    [Internal]
    public string Code { get; private set; } = "";

    [Private]
    public string Why { get; private set; } = "";

    /// <summary>As owner, or as a member who leads the case.</summary>
    [Internal]
    public Role GivenAs { get; private set; }

    [Internal]
    public Guid? GivenBy { get; private set; }

    [Internal]
    public DateTimeOffset GivenAt { get; private set; }
}
