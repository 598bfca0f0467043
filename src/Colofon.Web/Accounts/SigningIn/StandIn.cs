using Colofon.Accounts;
using Colofon.Accounts.Passwords;
using Colofon.Language;
using Microsoft.AspNetCore.Identity;

namespace Colofon.Web.Accounts.SigningIn;

/// <summary>An account nobody has, whose password is checked when a name is unknown: the answer takes as long as any.</summary>
internal sealed class StandIn(IPasswordHasher<Account> hasher)
{
    private readonly Account nobody = new("", "", Speech.Es);
    private readonly Lazy<string> hash = new(() => hasher.HashPassword(new Account("", "", Speech.Es), NewPassphrase.Make()));

    public void Check(string password) => hasher.VerifyHashedPassword(nobody, hash.Value, password);
}
