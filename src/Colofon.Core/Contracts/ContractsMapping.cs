using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Colofon.Contracts;

internal sealed class ContractsMapping
    : IEntityTypeConfiguration<ContractFacts>,
        IEntityTypeConfiguration<CriticalDate>,
        IEntityTypeConfiguration<NoticePlan>
{
    public void Configure(EntityTypeBuilder<ContractFacts> facts)
    {
        facts.ToTable("ContractFacts");
        facts.Keyed(nameof(ContractFacts.OffboardingId));
        facts.BelongsTo<Offboarding, ContractFacts>(row => row.OffboardingId);
    }

    public void Configure(EntityTypeBuilder<CriticalDate> date)
    {
        date.ToTable("CriticalDates");
        date.Keyed();
        date.BelongsTo<Relationship, CriticalDate>(row => row.RelationshipId);
    }

    public void Configure(EntityTypeBuilder<NoticePlan> plan)
    {
        plan.ToTable("NoticePlans");
        plan.Keyed();
        plan.BelongsTo<Offboarding, NoticePlan>(row => row.OffboardingId);
    }
}
