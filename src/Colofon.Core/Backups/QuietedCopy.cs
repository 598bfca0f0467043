namespace Colofon.Backups;

/// <summary>What a restored copy does not do by itself: messages that wait for a person, and invitations that ended.</summary>
public sealed record QuietedCopy(int Held, int Ended)
{
    public static QuietedCopy Nothing { get; } = new(0, 0);

    internal QuietedCopy And(QuietedCopy other) => new(Held + other.Held, Ended + other.Ended);
}
