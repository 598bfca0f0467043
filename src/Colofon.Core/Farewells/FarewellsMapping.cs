using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Farewells;

internal sealed class FarewellsMapping : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.ToTable("Letters");
        letter.Keyed();
        letter.BelongsTo<Offboarding, Letter>(row => row.OffboardingId);
        letter.HasIndex(row => new { row.WorkspaceId, row.OffboardingId }).IsUnique();
    }
}
