using System.Collections.Immutable;
using Colofon.Mail;
using Colofon.Offboardings;

namespace Colofon.Guests.Exchange;

/// <summary>What of the files and questions the portal can read: what we gave, and of what they left and asked only that it is there.</summary>
internal static class ExchangeViews
{
    private const string Invited = """JOIN "Invitations" i ON i."WorkspaceId" = t."WorkspaceId" AND i."Id" = t."InvitationId" """;

    private static readonly PortalColumn Case = new("o", typeof(Offboarding), nameof(Offboarding.PublicId), "Case");
    private static readonly PortalColumn Guest = new("i", typeof(Invitation), nameof(Invitation.PublicId), "Guest");

    public static ImmutableArray<PortalView> All { get; } =
    [
        new(
            "PortalGiven",
            """
             "GivenFiles" t ON t."WorkspaceId" = o."WorkspaceId" AND t."OffboardingId" = o."Id"
             AND NOT EXISTS (SELECT 1 FROM "GivenFileEnds" e WHERE e."WorkspaceId" = t."WorkspaceId" AND e."GivenFileId" = t."Id")
             JOIN "ReleasedCopies" c ON c."WorkspaceId" = t."WorkspaceId" AND c."Id" = t."CopyId"
            """,
            Case,
            new("t", typeof(GivenFile), nameof(GivenFile.PublicId), "File"),
            new("t", typeof(GivenFile), nameof(GivenFile.To)),
            new("t", typeof(GivenFile), nameof(GivenFile.FileName)),
            new("t", typeof(GivenFile), nameof(GivenFile.Size)),
            new("t", typeof(GivenFile), nameof(GivenFile.Sha256)),
            new("t", typeof(GivenFile), nameof(GivenFile.Note)),
            new("t", typeof(GivenFile), nameof(GivenFile.GivenAt), "At"),
            new("c", typeof(ReleasedCopy), nameof(ReleasedCopy.Bytes))
        ),
        new(
            "PortalLeft",
            """ "LeftFiles" t ON t."WorkspaceId" = o."WorkspaceId" AND t."OffboardingId" = o."Id" """ + Invited,
            Case,
            Guest,
            new("t", typeof(LeftFile), nameof(LeftFile.PublicId), "File"),
            new("t", typeof(LeftFile), nameof(LeftFile.FileName)),
            new("t", typeof(LeftFile), nameof(LeftFile.Size)),
            new("t", typeof(LeftFile), nameof(LeftFile.Note)),
            new("t", typeof(LeftFile), nameof(LeftFile.LeftAt), "At")
        ),
        new(
            "PortalQuestions",
            """ "GuestQuestions" t ON t."WorkspaceId" = o."WorkspaceId" AND t."OffboardingId" = o."Id" """ + Invited,
            Case,
            Guest,
            new("t", typeof(GuestQuestion), nameof(GuestQuestion.PublicId), "Question"),
            new("t", typeof(GuestQuestion), nameof(GuestQuestion.Text)),
            new("t", typeof(GuestQuestion), nameof(GuestQuestion.AskedAt), "At")
        ),
        new(
            "PortalAnswers",
            """ "GuestQuestions" t ON t."WorkspaceId" = o."WorkspaceId" AND t."OffboardingId" = o."Id" """ + Invited
                + """JOIN "QuestionAnswers" a ON a."WorkspaceId" = t."WorkspaceId" AND a."QuestionId" = t."Id" """,
            Case,
            Guest,
            new("t", typeof(GuestQuestion), nameof(GuestQuestion.PublicId), "Question"),
            new("a", typeof(QuestionAnswer), nameof(QuestionAnswer.Text)),
            new("a", typeof(QuestionAnswer), nameof(QuestionAnswer.ByName)),
            new("a", typeof(QuestionAnswer), nameof(QuestionAnswer.AnsweredAt), "At")
        ),
    ];
}
