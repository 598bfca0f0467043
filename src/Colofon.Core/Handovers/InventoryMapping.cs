using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Handovers;

internal sealed class InventoryMapping
    : IEntityTypeConfiguration<Deliverable>,
        IEntityTypeConfiguration<DeliverableStep>,
        IEntityTypeConfiguration<AccessGrant>,
        IEntityTypeConfiguration<OpenItem>
{
    public void Configure(EntityTypeBuilder<Deliverable> deliverable)
    {
        deliverable.ToTable("Deliverables");
        deliverable.Keyed();
        deliverable.BelongsTo<Offboarding, Deliverable>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<DeliverableStep> step)
    {
        step.ToTable("DeliverableSteps");
        step.Keyed();
        step.BelongsTo<Deliverable, DeliverableStep>(row => row.DeliverableId);
    }

    public void Configure(EntityTypeBuilder<AccessGrant> access)
    {
        access.ToTable("AccessGrants");
        access.Keyed();
        access.BelongsTo<Offboarding, AccessGrant>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<OpenItem> item)
    {
        item.ToTable("OpenItems");
        item.Keyed();
        item.BelongsTo<Offboarding, OpenItem>(row => row.OffboardingId);
    }
}
