using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Guests;

/// <summary>
/// That somebody asked for a code. It opens once, for a few minutes, in the browser that asked. Who typed an address
/// that is not invited has one too, which nothing opens.
/// </summary>
public sealed class EntryCode : IOwned
{
    private EntryCode() { }

    internal EntryCode(Invitation invitation, GuestSecret browser, string? code, DateTimeOffset now)
    {
        WorkspaceId = invitation.WorkspaceId;
        Id = Key.New<EntryCodeId>();
        InvitationId = invitation.Id;
        (BrowserHash, CodeHash, AskedAt) = (browser.Hash, code is null ? "" : browser.HashWith(code), now);
    }

    public const int Digits = 8;

    public const int MostTries = 5;

    /// <summary>How many can be asked for in a day, for one address of a portal.</summary>
    public const int MostInDay = 10;

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public EntryCodeId Id { get; private set; }

    [Internal]
    public InvitationId InvitationId { get; private set; }

    /// <summary>Of the random cookie of the browser that asked.</summary>
    [Secret]
    public string BrowserHash { get; private set; } = "";

    /// <summary>Of the code together with that cookie, so that these digits cannot be tried out from here.</summary>
    [Secret]
    public string CodeHash { get; private set; } = "";

    [Internal]
    public DateTimeOffset AskedAt { get; private set; }

    [Internal]
    public int Tries { get; private set; }

    [Internal]
    public DateTimeOffset? UsedAt { get; private set; }
}
