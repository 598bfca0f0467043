using Colofon.Accounts;
using Colofon.Storage;
using Colofon.Offboardings;

namespace Colofon.Closures;

/// <summary>That one side signed one frozen act: who, when by our clock, and of which bytes.</summary>
public sealed class ActSignature : IOwned
{
    private ActSignature() { }

    public ActSignature(FrozenAct act, ActSide side, SigningMeans means, Signer signer, DateTimeOffset now)
    {
        WorkspaceId = act.WorkspaceId;
        Id = Key.New<ActSignatureId>();
        (OffboardingId, ActId, Sha256) = (act.OffboardingId, act.Id, act.Sha256);
        (Side, Means, SignedAt) = (side, means, now);
        (Name, Address, Trace) = (signer.Name.Trim(), signer.Address.Trim(), signer.Trace.Trim());
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public ActSignatureId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public FrozenActId ActId { get; private set; }

    [ClientVisible]
    public ActSide Side { get; private set; }

    [ClientVisible]
    public SigningMeans Means { get; private set; }

    [ClientVisible]
    public string Name { get; private set; } = "";

    [ClientVisible]
    public string Address { get; private set; } = "";

    [ClientVisible]
    public string Trace { get; private set; } = "";

    [ClientVisible]
    public string Sha256 { get; private set; } = "";

    [ClientVisible]
    public DateTimeOffset SignedAt { get; private set; }
}
