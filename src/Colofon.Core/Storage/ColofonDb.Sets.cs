using Colofon.Accounts;
using Colofon.Aftercare;
using Colofon.Closures;
using Colofon.Contracts;
using Colofon.Decisions;
using Colofon.Farewells;
using Colofon.Farewells.Meetings;
using Colofon.Feedback;
using Colofon.Guests;
using Colofon.Guests.Exchange;
using Colofon.Handovers;
using Colofon.Imports;
using Colofon.Journal;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Signals;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Storage;

public sealed partial class ColofonDb
{
    public DbSet<Workspace> Workspaces => Set<Workspace>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<OwnAddress> OwnAddresses => Set<OwnAddress>();

    public DbSet<OwnHoliday> OwnHolidays => Set<OwnHoliday>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<JournalEntry> JournalEntries => Set<JournalEntry>();

    public DbSet<Relationship> Relationships => Set<Relationship>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Handle> Handles => Set<Handle>();

    public DbSet<Interaction> Interactions => Set<Interaction>();

    public DbSet<TimeEntry> TimeEntries => Set<TimeEntry>();

    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<Tally> Tallies => Set<Tally>();

    public DbSet<Fact> Facts => Set<Fact>();

    public DbSet<Health> Health => Set<Health>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<Refusal> Refusals => Set<Refusal>();

    public DbSet<Offboarding> Offboardings => Set<Offboarding>();

    public DbSet<StageChange> StageChanges => Set<StageChange>();

    public DbSet<Waiver> Waivers => Set<Waiver>();

    public DbSet<ReservedReason> ReservedReasons => Set<ReservedReason>();

    public DbSet<ShareableReason> ShareableReasons => Set<ShareableReason>();

    public DbSet<DecisionNote> DecisionNotes => Set<DecisionNote>();

    public DbSet<ImpactFigures> ImpactFigures => Set<ImpactFigures>();

    public DbSet<News> News => Set<News>();

    public DbSet<DoorPolicy> DoorPolicies => Set<DoorPolicy>();

    public DbSet<ContractFacts> ContractFacts => Set<ContractFacts>();

    public DbSet<CriticalDate> CriticalDates => Set<CriticalDate>();

    public DbSet<NoticePlan> NoticePlans => Set<NoticePlan>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<ReleasedCopy> ReleasedCopies => Set<ReleasedCopy>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<Handover> Handovers => Set<Handover>();

    public DbSet<PlanLayer> PlanLayers => Set<PlanLayer>();

    public DbSet<PlanTask> PlanTasks => Set<PlanTask>();

    public DbSet<PlanMove> PlanMoves => Set<PlanMove>();

    public DbSet<PlanMoveLine> PlanMoveLines => Set<PlanMoveLine>();

    public DbSet<Deliverable> Deliverables => Set<Deliverable>();

    public DbSet<DeliverableStep> DeliverableSteps => Set<DeliverableStep>();

    public DbSet<AccessGrant> AccessGrants => Set<AccessGrant>();

    public DbSet<OpenItem> OpenItems => Set<OpenItem>();

    public DbSet<MailServer> MailServers => Set<MailServer>();

    public DbSet<Dispatch> Dispatches => Set<Dispatch>();

    public DbSet<DispatchStep> DispatchSteps => Set<DispatchStep>();

    public DbSet<SettlementLine> SettlementLines => Set<SettlementLine>();

    public DbSet<SettlementAgreement> SettlementAgreements => Set<SettlementAgreement>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<DataInstruction> DataInstructions => Set<DataInstruction>();

    public DbSet<ClosingAct> ClosingActs => Set<ClosingAct>();

    public DbSet<FrozenAct> FrozenActs => Set<FrozenAct>();

    public DbSet<ActSignature> ActSignatures => Set<ActSignature>();

    public DbSet<SignedPaper> SignedPapers => Set<SignedPaper>();

    public DbSet<SealKey> SealKeys => Set<SealKey>();

    public DbSet<Survey> Surveys => Set<Survey>();

    public DbSet<SurveyLink> SurveyLinks => Set<SurveyLink>();

    public DbSet<SurveyAnswer> SurveyAnswers => Set<SurveyAnswer>();

    public DbSet<SurveyReply> SurveyReplies => Set<SurveyReply>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<InvitationEnd> InvitationEnds => Set<InvitationEnd>();

    public DbSet<EntryCode> EntryCodes => Set<EntryCode>();

    public DbSet<GuestSession> GuestSessions => Set<GuestSession>();

    public DbSet<GivenFile> GivenFiles => Set<GivenFile>();

    public DbSet<GivenFileEnd> GivenFileEnds => Set<GivenFileEnd>();

    public DbSet<LeftFile> LeftFiles => Set<LeftFile>();

    public DbSet<GuestQuestion> GuestQuestions => Set<GuestQuestion>();

    public DbSet<QuestionAnswer> QuestionAnswers => Set<QuestionAnswer>();

    public DbSet<RetrospectiveNote> RetrospectiveNotes => Set<RetrospectiveNote>();

    public DbSet<Lesson> Lessons => Set<Lesson>();

    public DbSet<CareTask> CareTasks => Set<CareTask>();

    public DbSet<CareOutcome> CareOutcomes => Set<CareOutcome>();

    public DbSet<CaseReview> CaseReviews => Set<CaseReview>();

    public DbSet<ReturnTerms> ReturnTerms => Set<ReturnTerms>();

    public DbSet<BoundaryBreach> BoundaryBreaches => Set<BoundaryBreach>();

    public DbSet<SuppressionEntry> SuppressionEntries => Set<SuppressionEntry>();

    public DbSet<PostOnce> PostsTaken => Set<PostOnce>();

    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();
}
