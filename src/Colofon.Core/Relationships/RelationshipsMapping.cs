using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Relationships;

internal sealed class RelationshipsMapping
    : IEntityTypeConfiguration<Relationship>,
        IEntityTypeConfiguration<Person>,
        IEntityTypeConfiguration<Handle>
{
    public void Configure(EntityTypeBuilder<Relationship> relationship)
    {
        relationship.ToTable("Relationships");
        relationship.Keyed();
        relationship.Property(row => row.Name).HasMaxLength(200);
        relationship.Property(row => row.SortKey).HasMaxLength(200);
        relationship.HasIndex(row => new { row.WorkspaceId, row.SortKey, row.Id, row.ArchivedAt, row.Kind });
    }

    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Keyed();
        person.BelongsTo<Relationship, Person>(row => row.RelationshipId);
    }

    public void Configure(EntityTypeBuilder<Handle> handle)
    {
        handle.ToTable("Handles");
        handle.Keyed();
        handle.HasIndex(row => new { row.WorkspaceId, row.Kind, row.Value }).IsUnique();
        handle.HasIndex(row => new { row.WorkspaceId, row.RelationshipId });
        handle.BelongsTo<Relationship, Handle>(row => row.RelationshipId);
    }
}
