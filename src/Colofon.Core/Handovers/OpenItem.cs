using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Handovers;

/// <summary>Something that is not finished. Nothing closes while it is neither resolved nor waived nor somebody else's.</summary>
public sealed class OpenItem : IOwned, IVersioned
{
    private OpenItem() { }

    public OpenItem(Offboarding offboarding, string text, OpenItemKind kind, PlanOwner owner, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<OpenItemId>();
        PublicId = PublicId.New();
        (OffboardingId, AddedAt) = (offboarding.Id, now);
        Describe(text, kind, owner);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public OpenItemId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [ClientVisible]
    public string Text { get; private set; } = "";

    [ClientVisible]
    public OpenItemKind Kind { get; private set; }

    [ClientVisible]
    public PlanOwner Owner { get; private set; }

    [ClientVisible]
    public OpenItemFate Fate { get; private set; }

    /// <summary>How it was resolved, why it was waived: it stands in the closing act.</summary>
    [ClientVisible]
    public string? Outcome { get; private set; }

    [ClientVisible]
    public string? TransferredTo { get; private set; }

    [ClientVisible]
    public DateTimeOffset? SettledAt { get; private set; }

    [Internal]
    public Guid? SettledBy { get; private set; }

    [Internal]
    public DateTimeOffset AddedAt { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public bool IsSettled => Fate != OpenItemFate.Open;

    public void Describe(string text, OpenItemKind kind, PlanOwner owner) => (Text, Kind, Owner) = (text.Trim(), kind, owner);

    public void Resolve(string? how, Guid? by, DateTimeOffset now) => Settle(OpenItemFate.Resolved, how, null, by, now);

    public void Waive(string why, Guid? by, DateTimeOffset now) => Settle(OpenItemFate.Waived, why, null, by, now);

    public void Transfer(string to, string? note, Guid? by, DateTimeOffset now) => Settle(OpenItemFate.Transferred, note, to, by, now);

    public void Reopen() => (Fate, SettledAt, SettledBy, TransferredTo) = (OpenItemFate.Open, null, null, null);

    private void Settle(OpenItemFate fate, string? outcome, string? to, Guid? by, DateTimeOffset now)
    {
        (Fate, Outcome, TransferredTo) = (fate, outcome?.Trim(), to?.Trim());
        (SettledAt, SettledBy) = (now, by);
    }
}
