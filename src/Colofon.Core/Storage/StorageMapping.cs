using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Storage;

internal sealed class StorageMapping
    : IEntityTypeConfiguration<Lease>,
        IEntityTypeConfiguration<RingKey>,
        IEntityTypeConfiguration<PostOnce>,
        IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<Lease> lease)
    {
        lease.ToTable("Leases");
        lease.HasKey(row => row.Name);
        lease.Property(row => row.Name).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<RingKey> key)
    {
        key.ToTable("RingKeys");
        key.HasKey(row => row.Name);
        key.Property(row => row.Name).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<PostOnce> post)
    {
        post.ToTable("PostsTaken");
        post.Keyed(nameof(PostOnce.Token));
        post.Property(row => row.Token).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.ToTable("SearchEntries");
        entry.HasKey(row => row.RowKey);
        entry.HasIndex(row => new { row.WorkspaceId, row.Kind, row.TargetId }).IsUnique();
    }
}
