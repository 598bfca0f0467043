using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Mail;

internal sealed class MailMapping
    : IEntityTypeConfiguration<ReleasedCopy>,
        IEntityTypeConfiguration<Delivery>,
        IEntityTypeConfiguration<MailServer>,
        IEntityTypeConfiguration<Dispatch>,
        IEntityTypeConfiguration<DispatchStep>
{
    public void Configure(EntityTypeBuilder<ReleasedCopy> copy)
    {
        copy.ToTable("ReleasedCopies");
        copy.Keyed();
        copy.BelongsTo<Offboarding, ReleasedCopy>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.ToTable("Deliveries");
        delivery.Keyed();
        delivery.BelongsTo<Offboarding, Delivery>(row => row.OffboardingId);
        delivery.BelongsTo<ReleasedCopy, Delivery>(row => row.CopyId);
    }

    public void Configure(EntityTypeBuilder<MailServer> server)
    {
        server.ToTable("MailServers");
        server.Keyed();
        server.Ignore(row => row.From);
        server.HasIndex(row => row.WorkspaceId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Dispatch> dispatch)
    {
        dispatch.ToTable("Dispatches");
        dispatch.Keyed();
        dispatch.BelongsTo<Offboarding, Dispatch>(row => row.OffboardingId);
        dispatch.BelongsTo<ReleasedCopy, Dispatch>(row => row.CopyId);
        dispatch.HasIndex(row => new { row.State, row.DueAt });

        // A copy is sent once, also when two people confirm it at once.
        dispatch.HasIndex(row => new { row.WorkspaceId, row.CopyId }).IsUnique().HasDatabaseName("IX_Dispatches_Copy");
    }

    public void Configure(EntityTypeBuilder<DispatchStep> step)
    {
        step.ToTable("DispatchSteps");
        step.Keyed();
        step.BelongsTo<Dispatch, DispatchStep>(row => row.DispatchId);
        step.HasIndex(row => new { row.WorkspaceId, row.DispatchId, row.Number }).IsUnique();
    }
}
