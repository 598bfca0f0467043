using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Guests;

internal sealed class GuestsMapping
    : IEntityTypeConfiguration<Invitation>,
        IEntityTypeConfiguration<InvitationEnd>,
        IEntityTypeConfiguration<EntryCode>,
        IEntityTypeConfiguration<GuestSession>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("Invitations");
        invitation.Keyed();
        invitation.BelongsTo<Offboarding, Invitation>(row => row.OffboardingId);
        invitation.Ignore(row => row.Link).Ignore(row => row.Called);
    }

    public void Configure(EntityTypeBuilder<InvitationEnd> end)
    {
        end.ToTable("InvitationEnds");
        end.Keyed();
        end.BelongsTo<Invitation, InvitationEnd>(row => row.InvitationId);
        end.HasIndex(row => new { row.WorkspaceId, row.InvitationId }).IsUnique().HasDatabaseName("IX_InvitationEnds_Invitation");
    }

    public void Configure(EntityTypeBuilder<EntryCode> code)
    {
        code.ToTable("EntryCodes");
        code.Keyed();
        code.BelongsTo<Invitation, EntryCode>(row => row.InvitationId);
        code.HasIndex(row => row.BrowserHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<GuestSession> session)
    {
        session.ToTable("GuestSessions");
        session.Keyed();
        session.BelongsTo<Invitation, GuestSession>(row => row.InvitationId);
        session.HasIndex(row => row.TokenHash).IsUnique();
    }
}
