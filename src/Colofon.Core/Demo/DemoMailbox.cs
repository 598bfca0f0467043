using System.Globalization;
using System.Text;

namespace Colofon.Demo;

/// <summary>Writes the studio's mailbox as an mbox file, in Madrid's time.</summary>
internal sealed class DemoMailbox(DemoScript script, DemoCalendar calendar, int seed)
{
    private static readonly TimeZoneInfo Madrid = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");
    private readonly DemoDice dice = new(seed);
    private int number;

    public async Task WriteAsync(Stream stream)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        for (var week = 0; week < calendar.Weeks; week++)
        {
            foreach (var character in script.Characters)
                await WeekAsync(writer, character, week);
            foreach (var list in script.Lists)
                await ListWeekAsync(writer, list, week);
        }
    }

    private async Task WeekAsync(TextWriter writer, DemoCharacter character, int week)
    {
        var mean = character.Inbound * (1 + (character.Growth - 1) * calendar.Along(week));
        for (var left = dice.Count(mean); left > 0; left--)
        {
            var person = dice.Pick(character.People);
            var at = Moment(week, dice.Chance(character.Late));
            var subject = dice.Pick(script.Subjects);
            var id = NextId(character.Domain);
            await MessageAsync(writer, new(at, Box(person, character.Email(person)), Box("Estudio", script.Own), subject, id, null, ""));
            if (dice.Chance(character.Reply))
                await MessageAsync(writer, new(Moment(week, false), Box("Estudio", script.Own), Box(person, character.Email(person)), "Re: " + subject, NextId("estudio-ejemplo.example"), id, ""));
        }
    }

    private async Task ListWeekAsync(TextWriter writer, DemoList list, int week)
    {
        for (var left = dice.Count(list.Weekly); left > 0; left--)
        {
            var extra = list.List.Length > 0 ? $"List-Id: <{list.List}>\nPrecedence: list\n" : "Auto-Submitted: auto-generated\n";
            await MessageAsync(writer, new(Moment(week, false), Box(list.Name, list.From), Box("Estudio", script.Own), "Novedades", NextId("listas.example"), null, extra));
        }
    }

    private async Task MessageAsync(TextWriter writer, DemoMessage message)
    {
        var date = message.At.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + message.At.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "");
        await writer.WriteAsync($"From estudio {message.At.UtcDateTime.ToString("ddd MMM dd HH:mm:ss yyyy", CultureInfo.InvariantCulture)}\n");
        await writer.WriteAsync($"Date: {date}\nFrom: {message.From}\nTo: {message.To}\nSubject: {Encoded(message.Subject)}\nMessage-ID: <{message.Id}>\n");
        if (message.ReplyTo is not null)
            await writer.WriteAsync($"In-Reply-To: <{message.ReplyTo}>\nReferences: <{message.ReplyTo}>\n");
        await writer.WriteAsync($"{message.Extra}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{dice.Pick(script.Lines)}\n{dice.Pick(script.Lines)}\n\n");
    }

    private DateTimeOffset Moment(int week, bool isLate)
    {
        var day = calendar.Week(week).AddDays(isLate && dice.Chance(0.4) ? dice.Between(5, 6) : dice.Between(0, 4));
        var hour = isLate ? dice.Pick([7, 20, 21, 22, 23]) : dice.Between(9, 17);
        var local = day.ToDateTime(new TimeOnly(hour, dice.Between(0, 59), dice.Between(0, 59)));
        return new DateTimeOffset(local, Madrid.GetUtcOffset(local));
    }

    private string NextId(string domain) => string.Create(CultureInfo.InvariantCulture, $"m{seed}.{++number}@{domain}");

    private static string Box(string name, string address) => $"{Encoded(name)} <{address}>";

    private static string Encoded(string text) =>
        text.All(char.IsAscii) ? text : $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";

    private sealed record DemoMessage(DateTimeOffset At, string From, string To, string Subject, string Id, string? ReplyTo, string Extra);
}
