using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Mail;

/// <summary>That a released letter reached them by hand or by a way outside Colofón, and how that can be proved.</summary>
public sealed class Delivery : IOwned
{
    private Delivery() { }

    public Delivery(Offboarding offboarding, OutboundId copy, string means, DateOnly on, string? proof, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<DeliveryId>();
        OffboardingId = offboarding.Id;
        (CopyId, Means, On, Proof, RecordedBy, RecordedAt) = (copy, means, on, proof?.Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DeliveryId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public OutboundId CopyId { get; private set; }

    /// <summary>Code of the means: <c>delivery.means.…</c> in the texts.</summary>
    [Internal]
    public string Means { get; private set; } = "";

    [ClientVisible]
    public DateOnly On { get; private set; }

    /// <summary>Number of the burofax, who signed, where the receipt is.</summary>
    [Internal]
    public string? Proof { get; private set; }

    [Internal]
    public Guid? RecordedBy { get; private set; }

    [Internal]
    public DateTimeOffset RecordedAt { get; private set; }
}
