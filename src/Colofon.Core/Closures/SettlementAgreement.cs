using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>
/// That both sides agreed on the settlement as it was then, or that there is nothing to settle. A line changed later
/// leaves the agreement behind: it was about something else.
/// </summary>
public sealed class SettlementAgreement : IOwned
{
    private SettlementAgreement() { }

    public SettlementAgreement(Offboarding offboarding, Settlement settlement, string how, DateOnly on, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<SettlementAgreementId>();
        OffboardingId = offboarding.Id;
        (Fingerprint, Total) = (settlement.Fingerprint, settlement.Total);
        (How, On, RecordedBy, RecordedAt) = (how.Trim(), on, by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public SettlementAgreementId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public string Fingerprint { get; private set; } = "";

    [ClientVisible]
    public decimal Total { get; private set; }

    /// <summary>Where it can be read: their mail of the third, the minutes of the call.</summary>
    [Internal]
    public string How { get; private set; } = "";

    [ClientVisible]
    public DateOnly On { get; private set; }

    [Internal]
    public Guid? RecordedBy { get; private set; }

    [Internal]
    public DateTimeOffset RecordedAt { get; private set; }
}
