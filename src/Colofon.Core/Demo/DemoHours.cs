using System.Globalization;
using System.Text;

namespace Colofon.Demo;

/// <summary>Writes the studio's hours as Toggl's detailed CSV.</summary>
internal sealed class DemoHours(DemoScript script, DemoCalendar calendar, int seed)
{
    private const string Header = "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags";
    private readonly DemoDice dice = new(seed + 1);

    public async Task WriteAsync(Stream stream)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\n" };
        await writer.WriteLineAsync(Header);
        for (var week = 0; week < calendar.Weeks; week++)
        {
            foreach (var character in script.Characters.Where(character => character.Hours > 0))
                await WeekAsync(writer, character, week);
        }
    }

    private async Task WeekAsync(TextWriter writer, DemoCharacter character, int week)
    {
        var growth = 1 + (Math.Max(character.Growth, 1) - 1) * 0.6 * calendar.Along(week);
        for (var minutes = (int)(character.Hours * growth * 60); minutes > 0;)
        {
            var spent = Math.Min(minutes, dice.Between(2, 6) * 30);
            minutes -= spent;
            var start = new TimeOnly(dice.Between(9, 14), dice.Pick([0, 15, 30, 45]));
            var day = calendar.Week(week).AddDays(dice.Between(0, 4)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var isBilled = dice.Chance(0.8) ? "Yes" : "No";
            await writer.WriteLineAsync(
                $"Inés,{script.Own},{character.Name},{character.Project},{dice.Pick(script.Tasks)},,{isBilled},{day},{start:HH\\:mm\\:ss},{day},{start.AddMinutes(spent):HH\\:mm\\:ss},{TimeSpan.FromMinutes(spent):hh\\:mm\\:ss},"
            );
        }
    }
}
