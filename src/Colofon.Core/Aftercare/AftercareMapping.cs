using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Aftercare;

internal sealed class AftercareMapping : IEntityTypeConfiguration<DoorPolicy>
{
    public void Configure(EntityTypeBuilder<DoorPolicy> policy)
    {
        policy.ToTable("DoorPolicies");
        policy.Keyed();
        policy.BelongsTo<Offboarding, DoorPolicy>(row => row.OffboardingId);
    }
}
