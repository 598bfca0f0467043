using Colofon.Imports;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Signals;

internal sealed class SignalsMapping
    : IEntityTypeConfiguration<Interaction>,
        IEntityTypeConfiguration<TimeEntry>,
        IEntityTypeConfiguration<Invoice>,
        IEntityTypeConfiguration<Tally>,
        IEntityTypeConfiguration<Fact>,
        IEntityTypeConfiguration<Health>
{
    public void Configure(EntityTypeBuilder<Interaction> interaction)
    {
        interaction.ToTable("Interactions");
        interaction.Keyed();
        interaction.HasIndex(row => new { row.WorkspaceId, row.NaturalKey }).IsUnique();
        interaction.HasIndex(row => new { row.WorkspaceId, row.RelationshipId, row.At });
        interaction.HasIndex(row => new { row.WorkspaceId, row.HandleId });
        interaction.Property(row => row.Sender).HasMaxLength(320);
        interaction.BelongsTo<Handle, Interaction>(row => row.HandleId);
        interaction.BelongsTo<Relationship, Interaction>(row => row.RelationshipId);
        interaction.BelongsTo<Import, Interaction>(row => row.ImportId);
    }

    public void Configure(EntityTypeBuilder<TimeEntry> entry)
    {
        entry.ToTable("TimeEntries");
        entry.Keyed();
        entry.HasIndex(row => new { row.WorkspaceId, row.NaturalKey }).IsUnique();
        entry.HasIndex(row => new { row.WorkspaceId, row.RelationshipId, row.On });
        entry.HasIndex(row => new { row.WorkspaceId, row.HandleId });
        entry.BelongsTo<Handle, TimeEntry>(row => row.HandleId);
        entry.BelongsTo<Relationship, TimeEntry>(row => row.RelationshipId);
        entry.BelongsTo<Import, TimeEntry>(row => row.ImportId);
    }

    public void Configure(EntityTypeBuilder<Invoice> invoice)
    {
        invoice.ToTable("Invoices");
        invoice.Keyed();
        invoice.HasIndex(row => new { row.WorkspaceId, row.NaturalKey }).IsUnique();
        invoice.HasIndex(row => new { row.WorkspaceId, row.RelationshipId, row.IssuedOn });
        invoice.HasIndex(row => new { row.WorkspaceId, row.HandleId });
        invoice.BelongsTo<Handle, Invoice>(row => row.HandleId);
        invoice.BelongsTo<Relationship, Invoice>(row => row.RelationshipId);
        invoice.BelongsTo<Import, Invoice>(row => row.ImportId);
        invoice.Property(row => row.Currency).HasMaxLength(3);
    }

    public void Configure(EntityTypeBuilder<Tally> tally)
    {
        tally.ToTable("Tallies");
        tally.HasKey(row => new { row.WorkspaceId, row.RelationshipId, row.Week });
        tally.BelongsTo<Relationship, Tally>(row => row.RelationshipId);
        tally.HasIndex(row => new { row.WorkspaceId, row.Week });
    }

    public void Configure(EntityTypeBuilder<Fact> fact)
    {
        fact.ToTable("Facts");
        fact.Keyed();
        fact.HasIndex(row => new { row.WorkspaceId, row.RelationshipId, row.On });
        fact.BelongsTo<Relationship, Fact>(row => row.RelationshipId);
    }

    public void Configure(EntityTypeBuilder<Health> health)
    {
        health.ToTable("Health");
        health.Keyed(nameof(Health.RelationshipId));
        health.BelongsTo<Relationship, Health>(row => row.RelationshipId);
        health.HasIndex(row => new { row.WorkspaceId, row.ReviewedOn });
        // What the list counts and sorts by, so that neither touches the long readings.
        health.HasIndex(row => new
        {
            row.WorkspaceId,
            row.RelationshipId,
            row.Band,
            row.Tension,
            row.HourlyRate,
            row.IncomeShare,
            row.Income,
            row.WeeklyMessages,
            row.OutOfHoursShare,
            row.Minutes,
        }).HasDatabaseName("IX_Health_List");
    }
}
