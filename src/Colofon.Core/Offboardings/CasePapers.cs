using Colofon.Aftercare;
using Colofon.Closures;
using Colofon.Contracts;
using Colofon.Decisions;
using Colofon.Farewells;
using Colofon.Handovers;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Offboardings;

/// <summary>The papers of some cases, each kind read once.</summary>
internal sealed record CasePapers
{
    public required ILookup<OffboardingId, ReservedReason> Reserved { get; init; }

    public required ILookup<OffboardingId, ShareableReason> Shareable { get; init; }

    public required ILookup<OffboardingId, DecisionNote> Notes { get; init; }

    public required ILookup<OffboardingId, News> News { get; init; }

    public required ILookup<OffboardingId, DoorPolicy> Doors { get; init; }

    public required ILookup<OffboardingId, ContractFacts> Contracts { get; init; }

    public required ILookup<OffboardingId, NoticePlan> Plans { get; init; }

    public required ILookup<RelationshipId, CriticalDate> Critical { get; init; }

    public required ILookup<OffboardingId, Letter> Letters { get; init; }

    public required ILookup<OffboardingId, CopyOnFile> Copies { get; init; }

    public required ILookup<OffboardingId, Delivery> Deliveries { get; init; }

    public required ILookup<OffboardingId, SettlementLine> SettlementLines { get; init; }

    public required ILookup<OffboardingId, SettlementAgreement> SettlementAgreements { get; init; }

    public required ILookup<OffboardingId, Dispute> Disputes { get; init; }

    public required ILookup<OffboardingId, DataInstruction> DataInstructions { get; init; }

    public required ILookup<OffboardingId, ClosingAct> Acts { get; init; }

    public required ILookup<OffboardingId, FrozenAct> FrozenActs { get; init; }

    public required ILookup<OffboardingId, ActSignature> Signatures { get; init; }

    public required ILookup<OffboardingId, PaperOnFile> SignedPapers { get; init; }

    public required IReadOnlyDictionary<OffboardingId, HandoverCount> Handovers { get; init; }

    public required ILookup<OffboardingId, Dispatch> Messages { get; init; }

    public required ILookup<OffboardingId, StageChange> Moves { get; init; }

    public required ILookup<OffboardingId, Waiver> Waivers { get; init; }

    public static async Task<CasePapers> ReadAsync(
        ColofonDb db,
        IReadOnlyList<OffboardingId> ids,
        IReadOnlyList<RelationshipId> relationships,
        CancellationToken cancel
    ) =>
        new()
        {
            Reserved = await LookupAsync(db.ReservedReasons.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Shareable = await LookupAsync(db.ShareableReasons.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Notes = await LookupAsync(db.DecisionNotes.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            News = await LookupAsync(db.News.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Doors = await LookupAsync(db.DoorPolicies.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Contracts = await LookupAsync(db.ContractFacts.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Plans = await LookupAsync(db.NoticePlans.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Critical = await LookupAsync(db.CriticalDates.Where(row => relationships.Contains(row.RelationshipId)), row => row.RelationshipId, cancel),
            Letters = await LookupAsync(db.Letters.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Copies = await CopiesAsync(db, ids, cancel),
            Deliveries = await LookupAsync(db.Deliveries.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            SettlementLines = await LookupAsync(db.SettlementLines.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            SettlementAgreements = await LookupAsync(db.SettlementAgreements.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Disputes = await LookupAsync(db.Disputes.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            DataInstructions = await LookupAsync(db.DataInstructions.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Acts = await LookupAsync(db.ClosingActs.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            FrozenActs = await LookupAsync(db.FrozenActs.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Signatures = await LookupAsync(db.ActSignatures.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            SignedPapers = await SignedPapersAsync(db, ids, cancel),
            Handovers = await HandoverCount.ReadAsync(db, ids, cancel),
            Messages = await LookupAsync(db.Dispatches.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Moves = await LookupAsync(db.StageChanges.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
            Waivers = await LookupAsync(db.Waivers.Where(row => ids.Contains(row.OffboardingId)), row => row.OffboardingId, cancel),
        };

    private static async Task<ILookup<TKey, TRow>> LookupAsync<TKey, TRow>(IQueryable<TRow> rows, Func<TRow, TKey> key, CancellationToken cancel)
        where TRow : class => (await rows.AsNoTracking().ToListAsync(cancel)).ToLookup(key);

    // Without their bytes: a folder tells that a copy exists, not what it weighs.
    private static async Task<ILookup<OffboardingId, CopyOnFile>> CopiesAsync(ColofonDb db, IReadOnlyList<OffboardingId> ids, CancellationToken cancel) =>
        (await db.ReleasedCopies
            .Where(row => ids.Contains(row.OffboardingId))
            .Select(row => new CopyOnFile(row.OffboardingId, row.Id, row.PublicId, row.Way, row.FileName, row.Sha256, row.ReleasedAt, row.Why))
            .ToListAsync(cancel)).ToLookup(row => row.OffboardingId);

    private static async Task<ILookup<OffboardingId, PaperOnFile>> SignedPapersAsync(ColofonDb db, IReadOnlyList<OffboardingId> ids, CancellationToken cancel) =>
        (await db.SignedPapers
            .Where(row => ids.Contains(row.OffboardingId))
            .Select(row => new { row.OffboardingId, Paper = new PaperOnFile(row.Id, row.ActId, row.FileName, row.Size, row.Sha256, row.UploadedAt) })
            .ToListAsync(cancel)).ToLookup(row => row.OffboardingId, row => row.Paper);
}
