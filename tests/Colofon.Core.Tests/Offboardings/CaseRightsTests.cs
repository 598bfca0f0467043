using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Core.Tests.Offboardings;

public sealed class CaseRightsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly WorkspaceId Here = Key.New<WorkspaceId>();
    private static readonly Guid Lead = Guid.CreateVersion7();
    private static readonly Offboarding Case = new(Here, Key.New<RelationshipId>(), EndDirection.Provider, Lead, Now);

    [Theory]
    [InlineData(Role.Owner, false, false, true, true)]
    [InlineData(Role.Member, true, false, true, true)]
    [InlineData(Role.Member, false, true, true, false)]
    [InlineData(Role.Member, false, false, false, false)]
    [InlineData(Role.Viewer, false, true, true, false)]
    [InlineData(Role.Viewer, true, false, false, false)]
    public void Reserved_reasons_are_read_by_the_owner_the_lead_and_those_with_permission(Role role, bool isLead, bool granted, bool reads, bool overrides)
    {
        var member = new Membership(Here, isLead ? Lead : Guid.CreateVersion7(), role, Now);
        member.GrantReserved(granted);

        Assert.Equal(new CaseRights(reads, overrides) { As = role }, CaseRights.Of(member, Case));
    }

    [Fact]
    public void Somebody_disabled_or_unknown_reads_nothing()
    {
        var gone = new Membership(Here, Lead, Role.Owner, Now);
        gone.Disable(Now);

        Assert.Equal(CaseRights.None, CaseRights.Of(gone, Case));
        Assert.Equal(CaseRights.None, CaseRights.Of(null, Case));
    }
}
