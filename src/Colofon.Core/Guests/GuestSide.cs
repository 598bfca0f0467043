namespace Colofon.Guests;

/// <summary>On which side of the handover a guest stands; it decides what they may see.</summary>
public enum GuestSide
{
    Client,

    /// <summary>Whoever goes on with the work: sees what is meant for them, and nothing of what was agreed.</summary>
    Successor,
}
