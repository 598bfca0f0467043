using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Decisions;

internal sealed class DecisionsMapping
    : IEntityTypeConfiguration<ReservedReason>,
        IEntityTypeConfiguration<ShareableReason>,
        IEntityTypeConfiguration<DecisionNote>,
        IEntityTypeConfiguration<ImpactFigures>,
        IEntityTypeConfiguration<News>
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

    public void Configure(EntityTypeBuilder<DecisionNote> note)
    {
        note.ToTable("DecisionNotes");
        note.Keyed();
        note.BelongsTo<Offboarding, DecisionNote>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<ImpactFigures> figures)
    {
        figures.ToTable("ImpactFigures");
        figures.Keyed(nameof(ImpactFigures.OffboardingId));
        figures.BelongsTo<Offboarding, ImpactFigures>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<News> news)
    {
        news.ToTable("News");
        news.Keyed();
        news.BelongsTo<Offboarding, News>(row => row.OffboardingId);
    }
}
