namespace Colofon.Guests.Exchange;

/// <summary>For whom a file of ours is put on the portal.</summary>
public enum GivenTo
{
    Client,

    Successor,

    Both,
}
