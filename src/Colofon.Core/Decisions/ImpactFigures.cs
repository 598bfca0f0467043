using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Decisions;

/// <summary>The two figures nobody can import, typed by a person to see how long the money lasts.</summary>
public sealed class ImpactFigures : IOwned, IVersioned
{
    private ImpactFigures() { }

    public ImpactFigures(Offboarding offboarding)
    {
        WorkspaceId = offboarding.WorkspaceId;
        OffboardingId = offboarding.Id;
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    /// <summary>What is put by, in the currency of the workspace.</summary>
    [Private]
    public decimal? Reserves { get; private set; }

    /// <summary>What a month costs, whatever happens.</summary>
    [Private]
    public decimal? MonthlyCosts { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public void Type(decimal? reserves, decimal? monthlyCosts) => (Reserves, MonthlyCosts) = (reserves, monthlyCosts);
}
