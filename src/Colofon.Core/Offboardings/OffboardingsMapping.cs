using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Offboardings;

internal sealed class OffboardingsMapping
    : IEntityTypeConfiguration<Offboarding>,
        IEntityTypeConfiguration<StageChange>,
        IEntityTypeConfiguration<Waiver>
{
    public void Configure(EntityTypeBuilder<Offboarding> offboarding)
    {
        offboarding.ToTable("Offboardings");
        offboarding.Keyed();
        offboarding.BelongsTo<Relationship, Offboarding>(row => row.RelationshipId);
        offboarding.HasIndex(row => new { row.WorkspaceId, row.Stage });

        // One open case a relationship, also when two people open it at once.
        offboarding
            .HasIndex(row => new { row.WorkspaceId, row.RelationshipId })
            .IsUnique()
            .HasFilter("\"Stage\" NOT IN ('Closed', 'Withdrawn')")
            .HasDatabaseName("IX_Offboardings_Open");
    }

    public void Configure(EntityTypeBuilder<StageChange> change)
    {
        change.ToTable("StageChanges");
        change.Keyed();
        change.BelongsTo<Offboarding, StageChange>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<Waiver> waiver)
    {
        waiver.ToTable("Waivers");
        waiver.Keyed();
        waiver.BelongsTo<Offboarding, Waiver>(row => row.OffboardingId);
    }
}
