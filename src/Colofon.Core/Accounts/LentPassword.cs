using Microsoft.AspNetCore.Identity;

namespace Colofon.Accounts;

/// <summary>A first password, to be shown once and handed over; or what stood against it.</summary>
public sealed record LentPassword(Account? Account, string Passphrase, IReadOnlyList<IdentityError> Errors);
