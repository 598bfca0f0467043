using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Journal;

internal sealed class JournalMapping
    : IEntityTypeConfiguration<JournalEntry>,
        IEntityTypeConfiguration<JournalPayload>,
        IEntityTypeConfiguration<JournalHead>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("JournalEntries");
        entry.Keyed(nameof(JournalEntry.Sequence));
        entry.Property(row => row.Sequence).ValueGeneratedNever();
        entry.Property(row => row.Code).HasMaxLength(64);
        entry.Property(row => row.SubjectKind).HasMaxLength(32);
        entry.HasIndex(row => new { row.WorkspaceId, row.CaseId, row.Sequence });
        entry.HasIndex(row => new { row.WorkspaceId, row.SubjectId, row.Sequence });
    }

    public void Configure(EntityTypeBuilder<JournalPayload> payload)
    {
        payload.ToTable("JournalPayloads");
        payload.Keyed(nameof(JournalPayload.Sequence));
        payload.Property(row => row.Sequence).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<JournalHead> head)
    {
        head.ToTable("JournalHeads");
        head.HasKey(row => row.WorkspaceId);
    }
}
