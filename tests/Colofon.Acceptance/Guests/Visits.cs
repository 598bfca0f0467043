using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Colofon.Guests;
using Colofon.Acceptance.Feedback;
using Colofon.Acceptance.Offboardings;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Guests;

/// <summary>People of the other side, and their way in.</summary>
internal static partial class Visits
{
    public const string Email = "clara@ceramicas.example";

    public static async Task<Answer> InviteAsync(this Visitor me, string at, string way = "portal-mail", params (string Name, string? Value)[] values) =>
        await me.SubmitAsync(await me.GetAsync(at + "/portal"), at + "/portal", [("way", way), .. values]);

    /// <summary>A case they know of, a mail server, and an invitation. Answers the case and the address of the portal.</summary>
    public static async Task<(string At, string Portal)> HostAsync(this Studio studio, Visitor me, params (string Name, string? Value)[] values)
    {
        var at = await studio.SayAsync(me);
        await studio.SetUpMailAsync();
        await me.InviteAsync(at, "portal-mail", values);
        return (at, await studio.PortalAsync());
    }

    /// <summary>The address of the latest invitation.</summary>
    public static Task<string> PortalAsync(this Studio studio) =>
        studio.LookAsync(async db => "/p/" + await db.Invitations.OrderByDescending(row => row.InvitedAt).ThenByDescending(row => row.Id).Select(row => row.PublicId).FirstAsync());

    public static async Task<Answer> AskCodeAsync(this Visitor them, string portal, string email = Email) =>
        await them.SubmitAsync(await them.GetAsync(portal), portal + "/code", ("mail", email));

    public static async Task<Answer> TypeCodeAsync(this Visitor them, string portal, string code) =>
        await them.SubmitAsync(await them.GetAsync(portal + "/code"), portal + "/enter", ("code", code));

    /// <summary>Asks for a code, reads it in the mail, types it.</summary>
    public static async Task<Answer> ComeInAsync(this Visitor them, Studio studio, string portal, string email = Email)
    {
        await them.AskCodeAsync(portal, email);
        return await them.TypeCodeAsync(portal, await studio.CodeAsync());
    }

    /// <summary>The code of the latest mail that has one.</summary>
    public static async Task<string> CodeAsync(this Studio studio) => Code().Match(await studio.MailOfAsync("portal-code")).Value.Replace(" ", "", StringComparison.Ordinal);

    public static async Task<string> MailOfAsync(this Studio studio, string way)
    {
        var bytes = await studio.LookAsync(db => db.ReleasedCopies.Where(row => row.Way == way).OrderByDescending(row => row.ReleasedAt).ThenByDescending(row => row.Id).Select(row => row.Bytes).FirstAsync());
        var joined = Encoding.ASCII.GetString(bytes).Replace("=\r\n", "", StringComparison.Ordinal);
        return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Escape().Replace(joined, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())));
    }

    [GeneratedRegex("(?m)^[0-9]{4} [0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Escape();
}
