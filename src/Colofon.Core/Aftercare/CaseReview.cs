using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Aftercare;

/// <summary>One answer to whether it was right to end it: what the signals are measured by later.</summary>
public sealed class CaseReview : IOwned
{
    private CaseReview() { }

    internal CaseReview(Offboarding offboarding, WasRight answer, string? note, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<CaseReviewId>();
        OffboardingId = offboarding.Id;
        (Answer, Note, By, At) = (answer, note?.Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public CaseReviewId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public WasRight Answer { get; private set; }

    [Private]
    public string? Note { get; private set; }

    [Internal]
    public Guid? By { get; private set; }

    [Internal]
    public DateTimeOffset At { get; private set; }
}
