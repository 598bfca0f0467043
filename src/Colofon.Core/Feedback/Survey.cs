using Colofon.Accounts;
using Colofon.Documents;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Feedback;

/// <summary>One person of a case asked how it was. Each mail that asks is a <see cref="SurveyLink"/>; what they say, a <see cref="SurveyAnswer"/>.</summary>
public sealed class Survey : IOwned
{
    private Survey() { }

    internal Survey(CaseFile file, SurveySet set, MailboxAddress to, Uri house, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = file.Offboarding.WorkspaceId;
        Id = Key.New<SurveyId>();
        PublicId = PublicId.New();
        OffboardingId = file.Id;
        (Set, House) = (set, house.GetLeftPart(UriPartial.Authority));
        (RecipientName, Recipient) = (to.Name, to.Address);
        (Speech, Register) = (file.Letter?.Speech ?? file.Relationship.Speech, file.Letter?.Register ?? file.Relationship.Register);
        (AskedBy, AskedAt, OpenUntil) = (by, now, file.Today.AddDays(DaysOpen));
    }

    /// <summary>How long it can be answered.</summary>
    public const int DaysOpen = 30;

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public SurveyId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [ClientVisible]
    public SurveySet Set { get; private set; }

    /// <summary>Where the house was reached when it was asked: what the links begin with.</summary>
    [ClientVisible]
    public string House { get; private set; } = "";

    [ClientVisible]
    public string RecipientName { get; private set; } = "";

    [ClientVisible]
    public string Recipient { get; private set; } = "";

    [ClientVisible]
    public Speech Speech { get; private set; }

    [ClientVisible]
    public Register Register { get; private set; }

    [Internal]
    public Guid? AskedBy { get; private set; }

    [Internal]
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The last day on which it can be answered.</summary>
    [ClientVisible]
    public DateOnly OpenUntil { get; private set; }

    public bool IsOpen(DateOnly today) => today <= OpenUntil;
}
