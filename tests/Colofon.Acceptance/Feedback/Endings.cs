using System.Text.RegularExpressions;
using Colofon.Aftercare;
using Colofon.Documents;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Feedback;

/// <summary>Cases that are over, without the way there.</summary>
internal static partial class Endings
{
    public static Task<string> EndAsync(
        this Studio studio,
        RelationshipId relationship,
        Door? door = Door.Open,
        EndDirection direction = EndDirection.Provider,
        Stage stage = Stage.Closed,
        string endsOn = "2026-11-20"
    ) =>
        studio.LookAsync(async db =>
        {
            var owner = await db.Users.Select(row => row.Id).FirstAsync();
            var offboarding = new Offboarding(db.Workspace, relationship, direction, owner, db.Now);
            offboarding.EndOn(DateOnly.Parse(endsOn, System.Globalization.CultureInfo.InvariantCulture));
            db.Add(offboarding);
            if (door is { } chosen)
                db.Add(new DoorPolicy(offboarding, chosen, "avisos@estudio.example", chosen == Door.NoContact ? offboarding.EndsOn : null, owner, db.Now));
            db.Add(offboarding.Move(stage, owner, null, db.Now));
            await db.SaveChangesAsync();
            return $"/offboardings/{offboarding.Id}";
        });

    public static Task<int> SetUpMailAsync(this Studio studio) =>
        studio.LookAsync(db =>
        {
            MailboxAddress.TryCreate("Estudio Ejemplo", "hola@estudio.example", out var from);
            var server = new MailServer(db.Workspace);
            server.Reach("127.0.0.1", 9, MailSecurity.None, db.Now);
            server.WriteAs(from!);
            db.Add(server);
            return db.SaveChangesAsync();
        });

    public static async Task<Answer> AskAsync(this Visitor me, string at, string way = "survey-eml", params (string Name, string? Value)[] values) =>
        await me.SubmitAsync(await me.GetAsync(at + "/after"), at + "/survey", [("way", way), .. values]);

    /// <summary>Where the link of the latest mail that asked leads.</summary>
    public static async Task<string> LinkAsync(this Studio studio) => LinkIn(await studio.MailAsync());

    /// <summary>The latest mail that asked, as its reader sees it.</summary>
    public static async Task<string> MailAsync(this Studio studio)
    {
        var bytes = await studio.LookAsync(db => db.ReleasedCopies.Where(row => row.Way.StartsWith("survey")).OrderByDescending(row => row.Id).Select(row => row.Bytes).FirstAsync());
        return Decoded(System.Text.Encoding.ASCII.GetString(bytes));
    }

    public static string LinkIn(string mail) => Link().Match(mail).Value;

    private static string Decoded(string text)
    {
        var joined = text.Replace("=\r\n", "", StringComparison.Ordinal);
        var bytes = Escape().Replace(joined, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
        return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.Latin1.GetBytes(bytes));
    }

    [GeneratedRegex("/s/[A-Za-z0-9_-]{43}")]
    private static partial Regex Link();

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Escape();
}
