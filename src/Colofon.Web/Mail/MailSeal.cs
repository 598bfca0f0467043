using System.Security.Cryptography;
using Colofon.Mail;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Web.Mail;

/// <summary>The seal for the password of the mail server, made from the key ring that all nodes share.</summary>
internal static class MailSeal
{
    public static SecretSeal Of(IServiceProvider services)
    {
        var protector = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("colofon.mail-server");
        return new SecretSeal(protector.Protect, text => Open(protector, text));
    }

    private static string? Open(IDataProtector protector, string text)
    {
        try
        {
            return protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
