using Colofon.Accounts;
using Colofon.Mail;
using Colofon.Storage;

namespace Colofon.Feedback;

/// <summary>One mail that asks: the first, or a reminder. Of its secret only the hash is kept.</summary>
public sealed class SurveyLink : IOwned
{
    private SurveyLink() { }

    internal SurveyLink(Survey survey, int number, SurveySecret secret, WayOut way, DateTimeOffset now)
    {
        WorkspaceId = survey.WorkspaceId;
        Id = Key.New<SurveyLinkId>();
        SurveyId = survey.Id;
        (Number, SecretHash, Way, AskedAt) = (number, secret.Hash, way.Code, now);
    }

    /// <summary>Whoever was asked came in through the portal, and goes on from there.</summary>
    internal SurveyLink(Survey survey, SurveySecret secret, DateTimeOffset now)
    {
        WorkspaceId = survey.WorkspaceId;
        Id = Key.New<SurveyLinkId>();
        SurveyId = survey.Id;
        (Number, SecretHash, Way, AskedAt) = (FromPortal, secret.Hash, "portal", now);
    }

    public const int FromPortal = -1;

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public SurveyLinkId Id { get; private set; }

    [Internal]
    public SurveyId SurveyId { get; private set; }

    /// <summary>0 the first mail, then the reminders; -1 the way from the portal, which is no mail.</summary>
    [Internal]
    public int Number { get; private set; }

    [Secret]
    public string SecretHash { get; private set; } = "";

    /// <summary>By which way out it left.</summary>
    [Internal]
    public string Way { get; private set; } = "";

    [Internal]
    public DateTimeOffset AskedAt { get; private set; }
}
