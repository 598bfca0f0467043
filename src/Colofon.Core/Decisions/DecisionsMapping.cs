using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Decisions;

internal sealed class DecisionsMapping : IEntityTypeConfiguration<ReservedReason>, IEntityTypeConfiguration<ShareableReason>
{
    public void Configure(EntityTypeBuilder<ReservedReason> reason)
    {
        reason.ToTable("ReservedReasons");
        reason.Keyed();
        reason.BelongsTo<Offboarding, ReservedReason>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<ShareableReason> reason)
    {
        reason.ToTable("ShareableReasons");
        reason.Keyed();
        reason.BelongsTo<Offboarding, ShareableReason>(row => row.OffboardingId);
    }
}
