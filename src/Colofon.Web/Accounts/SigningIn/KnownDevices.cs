using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Accounts.SigningIn;

/// <summary>
/// Remembers, in a sealed cookie, who has signed in with this browser. It opens nothing: it only lets the right
/// password through while somebody else is guessing.
/// </summary>
internal sealed class KnownDevices(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Cookie = "colofon-device";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    private readonly IDataProtector seal = protection.CreateProtector("colofon.device");

    /// <summary>The browser's number when it has let this account in before.</summary>
    public Guid? Of(HttpContext http, Guid? account) =>
        account is not null && Read(http) is { } note && note.Account == account ? note.Device : null;

    /// <summary>Whose browser this is, as far as it says.</summary>
    public Guid? Owner(HttpContext http) => Read(http)?.Account;

    public void Remember(HttpContext http, Guid account)
    {
        var note = new Note(account, Read(http) is { } before && before.Account == account ? before.Device : Guid.CreateVersion7(), clock.GetUtcNow());
        http.Response.Cookies.Append(
            Cookie,
            seal.Protect(JsonSerializer.Serialize(note)),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Kept, IsEssential = true }
        );
    }

    private Note? Read(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 and < 2000 } text)
            return null;
        try
        {
            var note = JsonSerializer.Deserialize<Note>(seal.Unprotect(text));
            return note is not null && note.At + Kept > clock.GetUtcNow() ? note : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Note(Guid Account, Guid Device, DateTimeOffset At);
}
