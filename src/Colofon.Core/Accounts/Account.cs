using Colofon.Language;
using Colofon.Storage;
using Microsoft.AspNetCore.Identity;

namespace Colofon.Accounts;

/// <summary>A person who signs in. Belongs to no workspace: a <see cref="Membership"/> says where they may work.</summary>
public sealed class Account : IdentityUser<Guid>
{
    private Account() { }

    public Account(string email, string displayName, Speech speech)
    {
        Id = Guid.CreateVersion7();
        Email = UserName = email.Trim();
        DisplayName = displayName.Trim();
        Speech = speech;
    }

    [Internal]
    public string DisplayName { get; private set; } = "";

    [Internal]
    public Speech Speech { get; private set; }

    /// <summary>
    /// Until when a password that somebody else saw lets this person in, to choose their own; null once they have.
    /// </summary>
    [Internal]
    public DateTimeOffset? TemporaryUntil { get; private set; }

    public bool IsTemporary => TemporaryUntil is not null;

    public void Lend(DateTimeOffset until) => TemporaryUntil = until;

    public void ChooseOwn() => TemporaryUntil = null;

    public void Speak(Speech speech) => Speech = speech;

    public void CallMe(string name) => DisplayName = name.Trim();
}
