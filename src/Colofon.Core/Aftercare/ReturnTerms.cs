using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Aftercare;

/// <summary>Whether they could come back, and on what terms: price, scope, rules, deposit. The latest of a case holds.</summary>
public sealed class ReturnTerms : IOwned
{
    private ReturnTerms() { }

    internal ReturnTerms(Offboarding offboarding, MayReturn answer, string? terms, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<ReturnTermsId>();
        OffboardingId = offboarding.Id;
        (Answer, Terms, By, At) = (answer, answer == MayReturn.WithTerms ? terms?.Trim() : null, by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public ReturnTermsId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public MayReturn Answer { get; private set; }

    [Internal]
    public string? Terms { get; private set; }

    [Internal]
    public Guid? By { get; private set; }

    [Internal]
    public DateTimeOffset At { get; private set; }
}
