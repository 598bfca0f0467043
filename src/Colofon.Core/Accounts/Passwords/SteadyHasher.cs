using System.Text;
using Colofon.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Colofon.Accounts.Passwords;

/// <summary>Hashes a password in composed form, so that it is the same from every keyboard. Otherwise it is taken verbatim.</summary>
internal sealed class SteadyHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
{
    public override string HashPassword(Account user, string password) => base.HashPassword(user, Composed(password));

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        PasswordRules.IsTooLong(providedPassword) || !CleanText.IsClean(providedPassword)
            ? PasswordVerificationResult.Failed
            : base.VerifyHashedPassword(user, hashedPassword, Composed(providedPassword));

    private static string Composed(string password) => password.Normalize(NormalizationForm.FormC);
}
