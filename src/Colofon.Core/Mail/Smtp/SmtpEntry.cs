using System.Text;

namespace Colofon.Mail.Smtp;

/// <summary>Says who we are (RFC 4954): PLAIN, LOGIN, or an OAuth 2 token. Only on a way that is closed to others.</summary>
internal static class SmtpEntry
{
    public static Task EnterAsync(SmtpWire wire, SmtpAbilities abilities, SmtpLogin login, CancellationToken cancel)
    {
        if (login.User.Contains('\0') || login.Secret.Contains('\0'))
            throw new SmtpTrouble(SmtpFaults.LoginRefused);
        if (login.IsToken)
            return abilities.Knows("XOAUTH2") ? TokenAsync(wire, login, cancel) : throw new SmtpTrouble(SmtpFaults.LoginMissing);
        if (abilities.Knows("PLAIN"))
            return PlainAsync(wire, login, cancel);
        return abilities.Knows("LOGIN") ? LoginAsync(wire, login, cancel) : throw new SmtpTrouble(SmtpFaults.LoginMissing);
    }

    private static async Task PlainAsync(SmtpWire wire, SmtpLogin login, CancellationToken cancel) =>
        Check(await wire.AskAsync("AUTH PLAIN " + Encode($"\0{login.User}\0{login.Secret}"), cancel), 235);

    private static async Task LoginAsync(SmtpWire wire, SmtpLogin login, CancellationToken cancel)
    {
        Check(await wire.AskAsync("AUTH LOGIN", cancel), 334);
        Check(await wire.AskAsync(Encode(login.User), cancel), 334);
        Check(await wire.AskAsync(Encode(login.Secret), cancel), 235);
    }

    private static async Task TokenAsync(SmtpWire wire, SmtpLogin login, CancellationToken cancel)
    {
        var reply = await wire.AskAsync("AUTH XOAUTH2 " + Encode($"user={login.User}\u0001auth=Bearer {login.Secret}\u0001\u0001"), cancel);
        // A token that is not good is explained in a challenge, which an empty line answers.
        Check(reply.Code == 334 ? await wire.AskAsync("", cancel) : reply, 235);
    }

    private static void Check(SmtpReply reply, int wanted)
    {
        if (reply.OrLater(SmtpFaults.LoginRefused).Code != wanted)
            throw new SmtpTrouble(SmtpFaults.NotMail, reply.Said);
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
