using Colofon.Documents;

namespace Colofon.Feedback;

/// <summary>Whom to ask, what, and where the house can be reached.</summary>
public sealed record SurveyRequest(MailboxAddress To, SurveySet Set, Uri House);
