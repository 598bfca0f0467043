using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Colofon.Accounts;
using Colofon.Aftercare;
using Colofon.Closures;
using Colofon.Guests.Exchange;
using Colofon.Handovers;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Guests;

/// <summary>
/// All that the portal can read: views of cases that were announced, over columns that the other side may see. A test
/// asks each column for its data class.
/// </summary>
internal static class PortalViews
{
    public const string Prefix = "Portal";

    private const string Acts = """ "FrozenActs" a ON a."WorkspaceId" = o."WorkspaceId" AND a."OffboardingId" = o."Id" AND a."WithdrawnAt" IS NULL """;

    private static readonly PortalColumn Case = new("o", typeof(Offboarding), nameof(Offboarding.PublicId), "Case");

    public static ImmutableArray<PortalView> All { get; } =
    [
        new(
            "PortalCases",
            """ "Relationships" r ON r."WorkspaceId" = o."WorkspaceId" AND r."Id" = o."RelationshipId" JOIN "Workspaces" w ON w."Id" = o."WorkspaceId" """,
            Case,
            new("w", typeof(Workspace), nameof(Workspace.Name), "Studio"),
            new("r", typeof(Relationship), nameof(Relationship.Name), "Client"),
            new("r", typeof(Relationship), nameof(Relationship.Project)),
            new("o", typeof(Offboarding), nameof(Offboarding.EndsOn))
        ),
        // The letters that arrived, as they were let out.
        new(
            "PortalLetters",
            """ "Deliveries" d ON d."WorkspaceId" = o."WorkspaceId" AND d."OffboardingId" = o."Id" JOIN "ReleasedCopies" c ON c."WorkspaceId" = d."WorkspaceId" AND c."Id" = d."CopyId" """,
            Case,
            new("c", typeof(ReleasedCopy), nameof(ReleasedCopy.PublicId), "Letter"),
            new("c", typeof(ReleasedCopy), nameof(ReleasedCopy.FileName)),
            new("c", typeof(ReleasedCopy), nameof(ReleasedCopy.MediaType)),
            new("c", typeof(ReleasedCopy), nameof(ReleasedCopy.Bytes)),
            new("d", typeof(Delivery), nameof(Delivery.On))
        ),
        // The door as the letter that arrived says it: what is chosen later is not theirs to read here.
        new(
            "PortalDoors",
            """
             "DoorPolicies" p ON p."WorkspaceId" = o."WorkspaceId" AND p."OffboardingId" = o."Id" AND p."ChosenAt" =
             (SELECT MAX(q."ChosenAt") FROM "DoorPolicies" q WHERE q."WorkspaceId" = o."WorkspaceId" AND q."OffboardingId" = o."Id" AND q."ChosenAt" <=
             (SELECT MAX(c."ReleasedAt") FROM "Deliveries" d JOIN "ReleasedCopies" c ON c."WorkspaceId" = d."WorkspaceId" AND c."Id" = d."CopyId" WHERE d."WorkspaceId" = o."WorkspaceId" AND d."OffboardingId" = o."Id"))
            """,
            Case,
            new("p", typeof(DoorPolicy), nameof(DoorPolicy.Terms)),
            new("p", typeof(DoorPolicy), nameof(DoorPolicy.ClosesOn))
        ),
        new(
            "PortalTasks",
            """ "PlanTasks" t ON t."WorkspaceId" = o."WorkspaceId" AND t."OffboardingId" = o."Id" AND t."Audience" <> 'Team' AND t."SkippedAt" IS NULL""",
            Case,
            new("t", typeof(PlanTask), nameof(PlanTask.PublicId), "Task"),
            new("t", typeof(PlanTask), nameof(PlanTask.SharedTitle), "Title"),
            new("t", typeof(PlanTask), nameof(PlanTask.Audience)),
            new("t", typeof(PlanTask), nameof(PlanTask.Owner)),
            new("t", typeof(PlanTask), nameof(PlanTask.DueOn)),
            new("t", typeof(PlanTask), nameof(PlanTask.DoneAt)),
            new("t", typeof(PlanTask), nameof(PlanTask.DoneByName)),
            new("t", typeof(PlanTask), nameof(PlanTask.SharedNote), "Note")
        ),
        new(
            "PortalDeliverables",
            """ "Deliverables" t ON t."WorkspaceId" = o."WorkspaceId" AND t."OffboardingId" = o."Id" """,
            Case,
            new("t", typeof(Deliverable), nameof(Deliverable.PublicId), "Deliverable"),
            new("t", typeof(Deliverable), nameof(Deliverable.Name)),
            new("t", typeof(Deliverable), nameof(Deliverable.Place)),
            new("t", typeof(Deliverable), nameof(Deliverable.DueOn)),
            new("t", typeof(Deliverable), nameof(Deliverable.State))
        ),
        new(
            "PortalSteps",
            """ "Deliverables" t ON t."WorkspaceId" = o."WorkspaceId" AND t."OffboardingId" = o."Id" JOIN "DeliverableSteps" s ON s."WorkspaceId" = t."WorkspaceId" AND s."DeliverableId" = t."Id" """,
            Case,
            new("t", typeof(Deliverable), nameof(Deliverable.PublicId), "Deliverable"),
            new("s", typeof(DeliverableStep), nameof(DeliverableStep.To)),
            new("s", typeof(DeliverableStep), nameof(DeliverableStep.Note)),
            new("s", typeof(DeliverableStep), nameof(DeliverableStep.ByName)),
            new("s", typeof(DeliverableStep), nameof(DeliverableStep.At))
        ),
        new(
            "PortalActs",
            Acts,
            Case,
            new("a", typeof(FrozenAct), nameof(FrozenAct.PublicId), "Act"),
            new("a", typeof(FrozenAct), nameof(FrozenAct.Number)),
            new("a", typeof(FrozenAct), nameof(FrozenAct.Title)),
            new("a", typeof(FrozenAct), nameof(FrozenAct.Body)),
            new("a", typeof(FrozenAct), nameof(FrozenAct.Sha256)),
            new("a", typeof(FrozenAct), nameof(FrozenAct.OfferedUntil))
        ),
        new(
            "PortalSignatures",
            Acts + """JOIN "ActSignatures" s ON s."WorkspaceId" = a."WorkspaceId" AND s."ActId" = a."Id" """,
            Case,
            new("a", typeof(FrozenAct), nameof(FrozenAct.PublicId), "Act"),
            new("s", typeof(ActSignature), nameof(ActSignature.Side)),
            new("s", typeof(ActSignature), nameof(ActSignature.Name)),
            new("s", typeof(ActSignature), nameof(ActSignature.SignedAt))
        ),
        new(
            "PortalSealed",
            Acts + """JOIN "ReleasedCopies" c ON c."WorkspaceId" = a."WorkspaceId" AND c."Id" = a."SealedAs" """,
            Case,
            new("a", typeof(FrozenAct), nameof(FrozenAct.PublicId), "Act"),
            new("c", typeof(ReleasedCopy), nameof(ReleasedCopy.FileName)),
            new("c", typeof(ReleasedCopy), nameof(ReleasedCopy.MediaType)),
            new("c", typeof(ReleasedCopy), nameof(ReleasedCopy.Bytes))
        ),
        .. ExchangeViews.All,
    ];

    /// <summary>The name of an empty view that says which set of views is there and who may read it: it changes with any of them.</summary>
    public static string Mark { get; } = Prefix + "_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [.. All.Select(view => view.Sql), PortalRole.Sql]))))[..16];
}
