using Colofon.Accounts;
using Colofon.Documents;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Guests;

/// <summary>That a person of the other side may come into the portal of one case. How it ends is an <see cref="InvitationEnd"/>.</summary>
public sealed class Invitation : IOwned
{
    private Invitation() { }

    internal Invitation(Offboarding offboarding, GuestRequest request, MailboxAddress contact, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<InvitationId>();
        PublicId = PublicId.New();
        OffboardingId = offboarding.Id;
        (Name, Address, Side) = (request.To.Name, Normal(request.To.Address), request.Side);
        (Speech, Register, OpenUntil) = (request.Speech, request.Register, request.OpenUntil);
        (House, ContactName, ContactAddress) = (request.House.GetLeftPart(UriPartial.Authority), contact.Name, contact.Address);
        (InvitedBy, InvitedAt) = (by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public InvitationId Id { get; private set; }

    /// <summary>What their address ends in: it says where, and alone it opens nothing.</summary>
    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [ClientVisible]
    public string Name { get; private set; } = "";

    [ClientVisible]
    public string Address { get; private set; } = "";

    [ClientVisible]
    public GuestSide Side { get; private set; }

    [ClientVisible]
    public Speech Speech { get; private set; }

    [ClientVisible]
    public Register Register { get; private set; }

    /// <summary>The last day on which they can come in.</summary>
    [ClientVisible]
    public DateOnly OpenUntil { get; private set; }

    /// <summary>Where the house was reached when they were invited: what their address begins with.</summary>
    [ClientVisible]
    public string House { get; private set; } = "";

    /// <summary>Whom they write to.</summary>
    [ClientVisible]
    public string ContactName { get; private set; } = "";

    [ClientVisible]
    public string ContactAddress { get; private set; } = "";

    [Internal]
    public Guid? InvitedBy { get; private set; }

    [Internal]
    public DateTimeOffset InvitedAt { get; private set; }

    public string Link => $"{House}/p/{PublicId}";

    /// <summary>The name under which what they do is written down.</summary>
    public string Called => Name.Length > 0 ? Name : Address;

    public bool IsOf(string? typed) => typed is not null && Normal(typed) == Address;

    public bool IsOver(DateOnly today) => today > OpenUntil;

    internal static string Normal(string address) => address.Trim().ToLowerInvariant();
}
