using Colofon.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Accounts;

internal sealed class AccountsMapping
    : IEntityTypeConfiguration<Account>,
        IEntityTypeConfiguration<Workspace>,
        IEntityTypeConfiguration<Membership>,
        IEntityTypeConfiguration<OwnAddress>,
        IEntityTypeConfiguration<OwnHoliday>,
        IEntityTypeConfiguration<Session>,
        IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(row => row.DisplayName).HasMaxLength(200);
        account.Ignore(row => row.IsTemporary);
    }

    public void Configure(EntityTypeBuilder<Workspace> workspace)
    {
        workspace.ToTable("Workspaces");
        workspace.HasKey(row => row.Id);
        workspace.Property(row => row.Version).IsConcurrencyToken();
        workspace.HasIndex(row => row.PublicId).IsUnique();
        workspace.Ignore(row => row.Zone);
    }

    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("Memberships");
        membership.Keyed(nameof(Membership.AccountId));
        membership.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OwnAddress> address)
    {
        address.ToTable("OwnAddresses");
        address.Keyed(nameof(OwnAddress.Address));
        address.Property(row => row.Address).HasMaxLength(320);
    }

    public void Configure(EntityTypeBuilder<OwnHoliday> holiday)
    {
        holiday.ToTable("OwnHolidays");
        holiday.Keyed(nameof(OwnHoliday.On));
    }

    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("Sessions");
        session.HasKey(row => row.TokenHash);
        session.Property(row => row.TokenHash).HasMaxLength(64);
        session.Property(row => row.Browser).HasMaxLength(100);
        session.HasIndex(row => row.AccountId);
        session.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    // Identity maps passkeys only where its options can be read, which is not where migrations are made.
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        passkey.ToTable("AspNetUserPasskeys");
        passkey.HasKey(row => row.CredentialId);
        passkey.Property(row => row.CredentialId).HasMaxLength(1024);
        passkey.OwnsOne(row => row.Data).ToJson();
        passkey.HasOne<Account>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
