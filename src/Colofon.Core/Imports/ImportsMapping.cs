using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Imports;

internal sealed class ImportsMapping : IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<Refusal>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("Imports");
        import.Keyed();
        import.Property(row => row.FileName).HasMaxLength(255);
        import.HasIndex(row => new { row.WorkspaceId, row.StartedAt });
        import.HasIndex(row => row.State);
    }

    public void Configure(EntityTypeBuilder<Refusal> refusal)
    {
        refusal.ToTable("ImportRefusals");
        refusal.Keyed();
        refusal.BelongsTo<Import, Refusal>(row => row.ImportId);
        refusal.HasIndex(row => new { row.WorkspaceId, row.ImportId, row.Line });
    }
}
