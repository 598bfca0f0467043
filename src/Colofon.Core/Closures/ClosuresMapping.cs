using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Closures;

internal sealed class ClosuresMapping
    : IEntityTypeConfiguration<SettlementLine>,
        IEntityTypeConfiguration<SettlementAgreement>,
        IEntityTypeConfiguration<Dispute>,
        IEntityTypeConfiguration<DataInstruction>,
        IEntityTypeConfiguration<ClosingAct>,
        IEntityTypeConfiguration<FrozenAct>,
        IEntityTypeConfiguration<ActSignature>,
        IEntityTypeConfiguration<SignedPaper>,
        IEntityTypeConfiguration<SealKey>
{
    public void Configure(EntityTypeBuilder<SettlementLine> line)
    {
        line.ToTable("SettlementLines");
        line.Keyed();
        line.BelongsTo<Offboarding, SettlementLine>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<SettlementAgreement> agreement)
    {
        agreement.ToTable("SettlementAgreements");
        agreement.Keyed();
        agreement.BelongsTo<Offboarding, SettlementAgreement>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<Dispute> dispute)
    {
        dispute.ToTable("Disputes");
        dispute.Keyed();
        dispute.BelongsTo<Offboarding, Dispute>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<DataInstruction> instruction)
    {
        instruction.ToTable("DataInstructions");
        instruction.Keyed();
        instruction.BelongsTo<Offboarding, DataInstruction>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<ClosingAct> act)
    {
        act.ToTable("ClosingActs");
        act.Keyed();
        act.BelongsTo<Offboarding, ClosingAct>(row => row.OffboardingId);
        act.HasIndex(row => new { row.WorkspaceId, row.OffboardingId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<FrozenAct> act)
    {
        act.ToTable("FrozenActs");
        act.Keyed();
        act.BelongsTo<Offboarding, FrozenAct>(row => row.OffboardingId);
        act.HasIndex(row => new { row.WorkspaceId, row.OffboardingId, row.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ActSignature> signature)
    {
        signature.ToTable("ActSignatures");
        signature.Keyed();
        signature.BelongsTo<Offboarding, ActSignature>(row => row.OffboardingId);
        signature.BelongsTo<FrozenAct, ActSignature>(row => row.ActId);

        // One signature a side, also when two of them press at once.
        signature.HasIndex(row => new { row.WorkspaceId, row.ActId, row.Side }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SignedPaper> paper)
    {
        paper.ToTable("SignedPapers");
        paper.Keyed();
        paper.BelongsTo<Offboarding, SignedPaper>(row => row.OffboardingId);
        paper.BelongsTo<FrozenAct, SignedPaper>(row => row.ActId);
        paper.HasIndex(row => new { row.WorkspaceId, row.ActId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SealKey> key)
    {
        key.ToTable("SealKeys");
        key.Keyed(nameof(SealKey.Number));
        key.Property(row => row.Number).ValueGeneratedNever();
    }
}
