using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Mail;

internal sealed class MailMapping : IEntityTypeConfiguration<ReleasedCopy>, IEntityTypeConfiguration<Delivery>
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
}
