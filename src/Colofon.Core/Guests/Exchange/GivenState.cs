namespace Colofon.Guests.Exchange;

/// <summary>A file of ours on the portal, or one that was.</summary>
public sealed record GivenState(GivenFile File, GivenFileEnd? End)
{
    public bool Stands => End is null;
}
