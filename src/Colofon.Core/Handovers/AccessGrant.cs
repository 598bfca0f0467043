using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Handovers;

/// <summary>One key to one place, and what has to become of it. The key itself is never written here.</summary>
public sealed class AccessGrant : IOwned, IVersioned
{
    private AccessGrant() { }

    public AccessGrant(Offboarding offboarding, AccessWords words, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<AccessGrantId>();
        PublicId = PublicId.New();
        (OffboardingId, AddedAt) = (offboarding.Id, now);
        Describe(words);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public AccessGrantId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    /// <summary>Where it opens: the domain registrar, the shop, the bank of images.</summary>
    [ClientVisible]
    public string System { get; private set; } = "";

    /// <summary>What it opens there.</summary>
    [ClientVisible]
    public string? What { get; private set; }

    /// <summary>Who has it now.</summary>
    [Internal]
    public string? Holder { get; private set; }

    [ClientVisible]
    public AccessFate Fate { get; private set; }

    [ClientVisible]
    public DateOnly? DueOn { get; private set; }

    [ClientVisible]
    public DateTimeOffset? SettledAt { get; private set; }

    [Internal]
    public Guid? SettledBy { get; private set; }

    /// <summary>What shows that it was done.</summary>
    [Internal]
    public string? Proof { get; private set; }

    [Internal]
    public DateTimeOffset AddedAt { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public bool IsSettled => SettledAt is not null;

    public void Describe(AccessWords words) =>
        (System, What, Holder, Fate, DueOn) = (words.System.Trim(), words.What?.Trim(), words.Holder?.Trim(), words.Fate, words.DueOn);

    public void Settle(string? proof, Guid? by, DateTimeOffset now) => (SettledAt, SettledBy, Proof) = (now, by, proof?.Trim());

    public void Reopen() => (SettledAt, SettledBy) = (null, null);
}
