using System.Security.Cryptography;
using System.Text.Json;
using Colofon.Web.Accounts.SigningIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Accounts.KeptForms;

/// <summary>Keeps a form in the page that asks to sign in, sealed, so that nothing half done is stored anywhere.</summary>
internal sealed class KeptFormSeal(IDataProtectionProvider protection, KnownDevices devices, TimeProvider clock)
{
    private readonly IDataProtector seal = protection.CreateProtector("colofon.kept-form");

    public Task<KeptForm?> ReadAsync(HttpContext http) =>
        KeptForm.ReadAsync(http, http.User.Account() ?? devices.Owner(http), clock.GetUtcNow());

    public string Close(KeptForm form) => seal.Protect(JsonSerializer.Serialize(form));

    /// <summary>The form again, for the person who typed it and while it is fresh.</summary>
    public KeptForm? Open(string? text, Guid account)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            var form = JsonSerializer.Deserialize<KeptForm>(seal.Unprotect(text));
            return form is not null && form.At + KeptForm.Lasts > clock.GetUtcNow() && (form.Account ?? account) == account ? form : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
