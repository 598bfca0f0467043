using Colofon.Accounts;
using Colofon.Storage;
using Colofon.Tone;

namespace Colofon.Relationships;

/// <summary>
/// How somebody appears in the evidence: an address in the mail, a name in a time sheet or an invoice. It is proposed
/// for a relationship and a person confirms it, or sets it aside.
/// </summary>
public sealed class Handle : IOwned
{
    private Handle() { }

    private Handle(WorkspaceId workspace, HandleKind kind, string value, string displayName, string? domain)
    {
        WorkspaceId = workspace;
        Id = Key.New<HandleId>();
        (Kind, Value, DisplayName, Domain) = (kind, value, displayName, domain);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public HandleId Id { get; private set; }

    [Internal]
    public HandleKind Kind { get; private set; }

    /// <summary>The address in lower case, or the folded name: unique in its kind.</summary>
    [Internal]
    public string Value { get; private set; } = "";

    [Internal]
    public string DisplayName { get; private set; } = "";

    [Internal]
    public string? Domain { get; private set; }

    [Internal]
    public RelationshipId? RelationshipId { get; private set; }

    [Internal]
    public bool IsSetAside { get; private set; }

    /// <summary>Messages between people.</summary>
    [Internal]
    public int Messages { get; private set; }

    /// <summary>List mail and automatic mail.</summary>
    [Internal]
    public int Automatic { get; private set; }

    [Internal]
    public int Minutes { get; private set; }

    [Internal]
    public int Invoices { get; private set; }

    [Internal]
    public DateOnly? FirstOn { get; private set; }

    [Internal]
    public DateOnly? LastOn { get; private set; }

    public static Handle OfAddress(WorkspaceId workspace, string address, string displayName) =>
        new(workspace, HandleKind.Address, address, displayName, address[(address.IndexOf('@') + 1)..]);

    public static Handle OfName(WorkspaceId workspace, string name) =>
        new(workspace, HandleKind.Name, NameKey(name), name.Trim(), domain: null);

    /// <summary>The key under which a name is known: case, accents and spaces do not matter.</summary>
    public static string NameKey(string name) =>
        string.Join(' ', SearchText.Fold(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Met(DateOnly on, int messages = 0, int automatic = 0, int minutes = 0, int invoices = 0)
    {
        Messages += messages;
        Automatic += automatic;
        Minutes += minutes;
        Invoices += invoices;
        FirstOn = FirstOn is null || on < FirstOn ? on : FirstOn;
        LastOn = LastOn is null || on > LastOn ? on : LastOn;
    }

    /// <summary>What the messages say after they were placed anew.</summary>
    public void Recount(int messages, int automatic, DateOnly? first, DateOnly? last) =>
        (Messages, Automatic, FirstOn, LastOn) = (messages, automatic, first, last);

    public void BelongTo(RelationshipId relationship) => (RelationshipId, IsSetAside) = (relationship, false);

    public void SetAside() => (RelationshipId, IsSetAside) = (null, true);

    public void Reconsider() => (RelationshipId, IsSetAside) = (null, false);

    public void CalledAs(string displayName)
    {
        if (DisplayName.Length == 0)
            DisplayName = displayName;
    }
}
