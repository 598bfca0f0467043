using Colofon.Accounts;

namespace Colofon.Offboardings;

/// <summary>What a person may do in one case beyond what their role allows everywhere.</summary>
/// <param name="ReadsReserved">Reads the reserved reasons.</param>
/// <param name="Overrides">Sets requirements aside.</param>
public sealed record CaseRights(bool ReadsReserved, bool Overrides)
{
    /// <summary>In which role; none for somebody who does not work here.</summary>
    public Role? As { get; init; }

    public static CaseRights None { get; } = new(false, false);

    public static CaseRights Of(Membership? member, Offboarding offboarding)
    {
        if (member is null or { IsDisabled: true })
            return None;
        var decides = member.Role == Role.Owner || (member.Role == Role.Member && offboarding.LeadId == member.AccountId);
        return new CaseRights(decides || member.ReadsReserved, decides) { As = member.Role };
    }
}
