using System.Globalization;
using System.Reflection;
using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Tests.Signals;

/// <summary>The guide's tables are read and its worked examples worked.</summary>
public sealed class GuideTests
{
    private static readonly string[] Guide = File.ReadAllLines(Path.Combine(Root(), "docs", "guide", "signals.md"));

    [Fact]
    public void The_messages_example_gives_what_the_guide_says()
    {
        var weeks = Table("messages").Select(row => new WeekTally(
            DateOnly.Parse(row[0], CultureInfo.InvariantCulture),
            Inbound: Whole(row[1]),
            InboundOutOfHours: Whole(row[2]),
            MinutesBillable: 60 * Whole(row[3]),
            HasMail: true,
            HasHours: true));
        var signal = Read([.. weeks]).S1;

        Assert.Equal(Said("S1"), signal.Score);
        Assert.Contains("> " + Explained(signal), Guide);
    }

    [Fact]
    public void The_rate_example_gives_what_the_guide_says()
    {
        var signal = Read([.. Table("rate").SelectMany(Month)]).S4;

        Assert.Equal(Said("S4"), signal.Score);
        Assert.Contains("> " + Explained(signal), Guide);
    }

    [Fact]
    public void The_example_of_both_gives_what_the_guide_says()
    {
        SignalReading[] signals =
        [
            new(SignalCode.S1, [Track(Said("S1")), Track(0)]),
            new(SignalCode.S4, [Track(Said("S4")), Track(null), Track(null)]),
        ];

        Assert.Equal(Said("Tension"), TensionFormula.Of(signals, new()));
        Assert.Contains($"coverage = **{Math.Round(100 * TensionFormula.Coverage(signals, new()))} %**", string.Join('\n', Guide));
    }

    [Fact]
    public void Every_line_of_the_guide_is_the_line_of_the_code()
    {
        var lines = typeof(SignalLines).GetProperties().Where(property => property.PropertyType == typeof(Line)).ToArray();

        Assert.Equal(6, lines.Length);
        Assert.All(lines, property =>
        {
            var line = (Line)property.GetValue(new SignalLines())!;
            var row = FormattableString.Invariant($"| `{property.Name}` | {line.Amber} | {line.Red} |");
            Assert.Contains(Guide, text => text.StartsWith(row, StringComparison.Ordinal));
        });
    }

    private static HealthReading Read(IReadOnlyList<WeekTally> weeks)
    {
        var context = new PortfolioContext(60, 45, 2, null, null, 6);
        return PortfolioReview.Read(new Timeline(new(Guid.Empty, weeks, []), new(2026, 6, 18), 100), context, new());
    }

    private static IEnumerable<WeekTally> Month(string[] row)
    {
        var month = DateOnly.ParseExact(row[0], "yyyy-MM", CultureInfo.InvariantCulture);
        var mondays = Enumerable.Range(0, 31).Select(month.AddDays)
            .Where(day => day.DayOfWeek == DayOfWeek.Monday && day.Month == month.Month)
            .ToArray();
        return mondays.Select(monday => new WeekTally(
            monday,
            MinutesWorked: 60 * Whole(row[1]) / mondays.Length,
            NetMinor: monday == mondays[^1] ? 100 * Whole(row[2]) : 0,
            HasHours: true,
            HasInvoices: true));
    }

    private static TrackReading Track(int? score) => new(TrackCode.OutOfHours, new EvidenceLine("")) { Score = score };

    private static string Explained(SignalReading signal) =>
        SentencesTests.Plain(HealthSentences.Explain(signal, Texts.Of(Speech.Es)));

    private static int Said(string name)
    {
        var line = Guide.Single(text => text.StartsWith($"{name} = **", StringComparison.Ordinal));
        return Whole(line.Split("**")[1]);
    }

    private static IEnumerable<string[]> Table(string example) =>
        Guide.SkipWhile(line => line != $"## Worked example: {example}")
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static int Whole(string number) => int.Parse(number, CultureInfo.InvariantCulture);

    private static string Root()
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (!File.Exists(Path.Combine(folder!.FullName, "Colofon.slnx")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
