using Colofon.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Accounts.Passwords;

/// <summary>Holds every new password to <see cref="PasswordRules"/>, whoever sets it.</summary>
internal sealed class PasswordCheck(ColofonDb db) : IPasswordValidator<Account>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var studio = db.IsInside
            ? await db.Workspaces.Where(workspace => workspace.Id == db.Workspace).Select(workspace => workspace.Name).FirstOrDefaultAsync()
            : null;
        return PasswordRules.Refuse(password ?? "", user.Email, user.DisplayName, studio) is { } code
            ? IdentityResult.Failed(new IdentityError { Code = code, Description = code })
            : IdentityResult.Success;
    }
}
