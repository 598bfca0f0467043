using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Portal.Reading;

/// <summary>What the portal can read: the views made for it, and nothing can be written.</summary>
public sealed class PortalDb(DbContextOptions<PortalDb> options) : DbContext(options)
{
    public IQueryable<CaseRow> Cases => Set<CaseRow>().AsNoTracking();

    public IQueryable<LetterRow> Letters => Set<LetterRow>().AsNoTracking();

    public IQueryable<DoorRow> Doors => Set<DoorRow>().AsNoTracking();

    public IQueryable<TaskRow> Tasks => Set<TaskRow>().AsNoTracking();

    public IQueryable<DeliverableRow> Deliverables => Set<DeliverableRow>().AsNoTracking();

    public IQueryable<StepRow> Steps => Set<StepRow>().AsNoTracking();

    public IQueryable<ActRow> Acts => Set<ActRow>().AsNoTracking();

    public IQueryable<SignatureRow> Signatures => Set<SignatureRow>().AsNoTracking();

    public IQueryable<SealedRow> Sealed => Set<SealedRow>().AsNoTracking();

    public IQueryable<GivenRow> Given => Set<GivenRow>().AsNoTracking();

    public IQueryable<LeftRow> Left => Set<LeftRow>().AsNoTracking();

    public IQueryable<QuestionRow> Questions => Set<QuestionRow>().AsNoTracking();

    public IQueryable<AnswerRow> Answers => Set<AnswerRow>().AsNoTracking();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("The portal only reads.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancel = default) =>
        throw new NotSupportedException("The portal only reads.");

    protected override void OnModelCreating(ModelBuilder model)
    {
        View<CaseRow>(model, "PortalCases");
        View<LetterRow>(model, "PortalLetters");
        View<DoorRow>(model, "PortalDoors");
        View<TaskRow>(model, "PortalTasks");
        View<DeliverableRow>(model, "PortalDeliverables");
        View<StepRow>(model, "PortalSteps");
        View<ActRow>(model, "PortalActs");
        View<SignatureRow>(model, "PortalSignatures");
        View<SealedRow>(model, "PortalSealed");
        View<GivenRow>(model, "PortalGiven").Ignore(row => row.IsWhole);
        View<LeftRow>(model, "PortalLeft");
        View<QuestionRow>(model, "PortalQuestions");
        View<AnswerRow>(model, "PortalAnswers");
    }

    private static EntityTypeBuilder<TRow> View<TRow>(ModelBuilder model, string name)
        where TRow : class => model.Entity<TRow>().HasNoKey().ToView(name);
}
