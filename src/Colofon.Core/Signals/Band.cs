namespace Colofon.Signals;

/// <summary>What a tension invites to. It never decides: review opens a conversation among people.</summary>
public enum Band
{
    Follow,
    Talk,
    Review,
}
