using Colofon.Aftercare;
using Colofon.Closures;
using Colofon.Contracts;
using Colofon.Decisions;
using Colofon.Farewells;
using Colofon.Handovers;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Relationships;

namespace Colofon.Offboardings;

/// <summary>One case with all its papers, read at one moment. What is reserved stays inside this library.</summary>
public sealed class CaseFile
{
    private readonly CasePapers papers;

    internal CaseFile(Offboarding offboarding, Relationship relationship, CasePapers papers, StudioFacts studio)
    {
        (Offboarding, Relationship, this.papers, Studio) = (offboarding, relationship, papers, studio);
    }

    public Offboarding Offboarding { get; }

    public Relationship Relationship { get; }

    public OffboardingId Id => Offboarding.Id;

    public DateOnly Today => Studio.Today;

    /// <summary>When these papers were read.</summary>
    public DateTimeOffset Moment => Studio.Now;

    public TimeZoneInfo Zone => Studio.Workspace.Zone;

    /// <summary>The currency of the workspace.</summary>
    public string Money => Studio.Workspace.Currency;

    internal StudioFacts Studio { get; }

    /// <summary>What may never leave, whoever asks: for the guard, not for a page.</summary>
    internal IReadOnlyList<ReservedReason> Reserved => [.. papers.Reserved[Id].OrderBy(row => row.WrittenAt)];

    public int ReservedCount => papers.Reserved[Id].Count(row => row.WithdrawnAt is null);

    public IReadOnlyList<ShareableReason> Shareable =>
        [.. papers.Shareable[Id].Where(row => row.WithdrawnAt is null).OrderBy(row => row.WrittenAt)];

    /// <summary>What was thought on the way, also what was taken back: for the guard and for those who may read it.</summary>
    internal IEnumerable<DecisionNote> Notes => papers.Notes[Id].OrderBy(row => row.WrittenAt).ThenBy(row => row.Id.Value);

    /// <summary>How many of the questions that help to be sure have an answer.</summary>
    public int AnsweredQuestions =>
        papers.Notes[Id].Where(note => note is { Kind: NoteKind.Certainty, Stands: true }).Select(note => note.Topic).Distinct().Count();

    /// <summary>How many notes of a kind stand; what they say is for those who may read it.</summary>
    public int CountNotes(NoteKind kind) => papers.Notes[Id].Count(note => note.Kind == kind && note.Stands);

    public IReadOnlyList<News> News => [.. papers.News[Id].Where(row => row.WithdrawnAt is null).OrderBy(row => row.On).ThenBy(row => row.WrittenAt)];

    public DoorPolicy? Door => papers.Doors[Id].MaxBy(row => row.ChosenAt);

    public ContractFacts? Contract => papers.Contracts[Id].SingleOrDefault();

    public NoticePlan? Plan => papers.Plans[Id].MaxBy(row => row.ChosenAt);

    public IReadOnlyList<CriticalDate> Critical => [.. papers.Critical[Relationship.Id].OrderBy(row => row.From)];

    public Letter? Letter => papers.Letters[Id].SingleOrDefault();

    public IReadOnlyList<CopyOnFile> Copies => [.. papers.Copies[Id].OrderByDescending(row => row.ReleasedAt)];

    /// <summary>Copies of the letter, and of no other paper.</summary>
    public IReadOnlyList<CopyOnFile> LetterCopies => [.. Copies.Where(copy => WaysOut.IsLetter(copy.Way))];

    public IReadOnlyList<Delivery> Deliveries => [.. papers.Deliveries[Id].OrderBy(row => row.On)];

    public HandoverCount Handover => papers.Handovers.GetValueOrDefault(Id, HandoverCount.Nothing);

    public Settlement Settlement => new(papers.SettlementLines[Id], papers.SettlementAgreements[Id], Relationship.Kind, Studio.Workspace.Currency);

    public IReadOnlyList<Dispute> Disputes => [.. papers.Disputes[Id].OrderBy(row => row.OpenedAt)];

    public IReadOnlyList<DataInstruction> DataInstructions => [.. papers.DataInstructions[Id].OrderBy(row => row.WrittenAt)];

    /// <summary>The act as it is being written.</summary>
    public ClosingAct? Act => papers.Acts[Id].SingleOrDefault();

    /// <summary>All versions that were ever offered, the latest first.</summary>
    public IReadOnlyList<FrozenAct> FrozenActs => [.. papers.FrozenActs[Id].OrderByDescending(row => row.Number)];

    /// <summary>The version that stands, whether or not it is still open to sign.</summary>
    public FrozenAct? OfferedAct => FrozenActs.FirstOrDefault(act => !act.IsWithdrawn);

    public IReadOnlyList<ActSignature> Signatures => [.. papers.Signatures[Id].OrderBy(row => row.SignedAt)];

    public IReadOnlyList<PaperOnFile> SignedPapers => [.. papers.SignedPapers[Id]];

    /// <summary>The version that both have signed.</summary>
    public FrozenAct? SignedAct => OfferedAct is { } act && Signatures.Where(one => one.ActId == act.Id).Select(one => one.Side).Distinct().Count() == 2 ? act : null;

    public CopyOnFile? SealedCopy => OfferedAct?.SealedAs is { } copy ? Copies.FirstOrDefault(one => one.Id == copy) : null;

    public string StudioName => Studio.Workspace.Name;

    /// <summary>Messages of the case, the latest first.</summary>
    public IReadOnlyList<Dispatch> Messages => [.. papers.Messages[Id].OrderByDescending(row => row.QueuedAt)];

    public IReadOnlyList<StageChange> Moves => [.. papers.Moves[Id].OrderBy(row => row.At)];

    internal IEnumerable<Waiver> Waivers => papers.Waivers[Id];

    public DateTimeOffset? DecidedAt => Moves.LastOrDefault(move => move.To == Stage.Decided)?.At;

    /// <summary>How many working days a decision rests in this workspace.</summary>
    public int CoolingDays => Studio.Workspace.CoolingDays;

    /// <summary>The first day on which it may be told, as it was decided or as if it were decided now.</summary>
    public DateOnly RestsUntil => Studio.DayOf(CoolUntil ?? CoolingOff.Until(Studio.Now, Studio));

    public DateTimeOffset? CoolUntil => DecidedAt is { } at ? CoolingOff.Until(at, Studio) : null;

    /// <summary>The first moment in which their news is answered: the beginning of the next working day.</summary>
    public DateTimeOffset? AnswerFrom =>
        Offboarding is { Direction: EndDirection.Client, NewsOn: { } on } ? Studio.StartOf(Studio.Calendar.AddWorkingDays(on, 1)) : null;

    /// <summary>Whether something may still happen in this case, with the door as it stands.</summary>
    public bool Permits(CaseAction action) => Offboarding.Permits(action, Door?.Door);

    public CaseFacts Facts() => new CaseFactsReader(this).Read();

    public CaseStep? NextStep() => CaseStep.Of(Facts(), Studio.Now);

    /// <summary>The first moment of a day where we work.</summary>
    public DateTimeOffset StartOf(DateOnly day) => Studio.StartOf(day);

    public DateOnly DayOf(DateTimeOffset instant) => Studio.DayOf(instant);
}
