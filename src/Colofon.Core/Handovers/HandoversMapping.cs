using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Handovers;

internal sealed class HandoversMapping
    : IEntityTypeConfiguration<Handover>,
        IEntityTypeConfiguration<PlanLayer>,
        IEntityTypeConfiguration<PlanTask>,
        IEntityTypeConfiguration<PlanMove>,
        IEntityTypeConfiguration<PlanMoveLine>
{
    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.ToTable("Handovers");
        handover.Keyed(nameof(Handover.OffboardingId));
        handover.BelongsTo<Offboarding, Handover>(row => row.OffboardingId);
        handover.Ignore(row => row.Dates);
    }

    public void Configure(EntityTypeBuilder<PlanLayer> layer)
    {
        layer.ToTable("PlanLayers");
        layer.Keyed();
        layer.BelongsTo<Offboarding, PlanLayer>(row => row.OffboardingId);

        // Each checklist once, also when two people add it at once.
        layer.HasIndex(row => new { row.WorkspaceId, row.OffboardingId, row.Checklist }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PlanTask> task)
    {
        task.ToTable("PlanTasks");
        task.Keyed();
        task.BelongsTo<Offboarding, PlanTask>(row => row.OffboardingId);
        task.BelongsTo<PlanTask, PlanTask>(row => row.AfterId);
        task.HasIndex(row => new { row.WorkspaceId, row.OffboardingId, row.Code }).IsUnique();

        // What is due, over all cases.
        task.HasIndex(row => new { row.WorkspaceId, row.DueOn }).HasFilter("\"DoneAt\" IS NULL AND \"SkippedAt\" IS NULL").HasDatabaseName("IX_PlanTasks_Due");
    }

    public void Configure(EntityTypeBuilder<PlanMove> move)
    {
        move.ToTable("PlanMoves");
        move.Keyed();
        move.BelongsTo<Offboarding, PlanMove>(row => row.OffboardingId);
        move.Ignore(row => row.Before).Ignore(row => row.After);
    }

    public void Configure(EntityTypeBuilder<PlanMoveLine> line)
    {
        line.ToTable("PlanMoveLines");
        line.HasKey(row => new { row.WorkspaceId, row.MoveId, row.TaskId });
        line.BelongsTo<PlanMove, PlanMoveLine>(row => row.MoveId);
    }
}
