using Colofon.Offboardings;
using Colofon.Signals;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Aftercare;

internal sealed class AftercareMapping
    : IEntityTypeConfiguration<DoorPolicy>,
        IEntityTypeConfiguration<CareTask>,
        IEntityTypeConfiguration<CareOutcome>,
        IEntityTypeConfiguration<CaseReview>,
        IEntityTypeConfiguration<ReturnTerms>,
        IEntityTypeConfiguration<BoundaryBreach>,
        IEntityTypeConfiguration<SuppressionEntry>
{
    public void Configure(EntityTypeBuilder<DoorPolicy> policy)
    {
        policy.ToTable("DoorPolicies");
        policy.Keyed();
        policy.BelongsTo<Offboarding, DoorPolicy>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<CareTask> task)
    {
        task.ToTable("CareTasks");
        task.Keyed();
        task.BelongsTo<Offboarding, CareTask>(row => row.OffboardingId);
        task.HasIndex(row => new { row.WorkspaceId, row.DueOn });

        // The plan of an end is made once, also when two people close it at once.
        task.HasIndex(row => new { row.WorkspaceId, row.OffboardingId, row.Kind, row.DueOn }).IsUnique().HasDatabaseName("IX_CareTasks_Plan");
    }

    public void Configure(EntityTypeBuilder<CareOutcome> outcome)
    {
        outcome.ToTable("CareOutcomes");
        outcome.Keyed();
        outcome.BelongsTo<CareTask, CareOutcome>(row => row.TaskId);
        outcome.HasIndex(row => new { row.WorkspaceId, row.TaskId }).IsUnique().HasDatabaseName("IX_CareOutcomes_Task");
    }

    public void Configure(EntityTypeBuilder<CaseReview> review)
    {
        review.ToTable("CaseReviews");
        review.Keyed();
        review.BelongsTo<Offboarding, CaseReview>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<ReturnTerms> terms)
    {
        terms.ToTable("ReturnTerms");
        terms.Keyed();
        terms.BelongsTo<Offboarding, ReturnTerms>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<BoundaryBreach> breach)
    {
        breach.ToTable("BoundaryBreaches");
        breach.Keyed();
        breach.BelongsTo<Offboarding, BoundaryBreach>(row => row.OffboardingId);
        breach.BelongsTo<Interaction, BoundaryBreach>(row => row.InteractionId);
        breach.HasIndex(row => new { row.WorkspaceId, row.OffboardingId, row.InteractionId }).IsUnique().HasDatabaseName("IX_BoundaryBreaches_Message");
    }

    public void Configure(EntityTypeBuilder<SuppressionEntry> entry)
    {
        entry.ToTable("SuppressionEntries");
        entry.Keyed();
        entry.Property(row => row.Value).HasMaxLength(320);
        entry.HasIndex(row => new { row.WorkspaceId, row.Value }).IsUnique().HasFilter("\"LiftedAt\" IS NULL").HasDatabaseName("IX_SuppressionEntries_Standing");
    }
}
