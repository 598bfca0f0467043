namespace Colofon.Guests;

/// <summary>An invitation and what came of it.</summary>
public sealed record InvitationState(Invitation Invitation, InvitationEnd? End, DateTimeOffset? CameLast, int InNow, int CodesToday)
{
    public bool Stands => End is null;

    /// <summary>They have asked for as many codes as a day allows.</summary>
    public bool IsStuck => CodesToday >= EntryCode.MostInDay;
}
