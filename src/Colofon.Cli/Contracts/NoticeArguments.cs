using System.CommandLine;
using System.Globalization;
using Colofon.Calendars;
using Colofon.Contracts;
using Colofon.Language;

namespace Colofon.Cli.Contracts;

/// <summary>Turns what was typed into a question; the first thing not understood is kept as <see cref="Wrong"/>.</summary>
internal sealed class NoticeArguments
{
    private readonly ParseResult parsed;

    private NoticeArguments(ParseResult parsed) => this.parsed = parsed;

    public Remark? Wrong { get; private set; }

    public NoticeQuestion? Question { get; private set; }

    public static NoticeArguments Read(NoticeOptions options, ParseResult parsed)
    {
        var arguments = new NoticeArguments(parsed);
        arguments.Question = arguments.Ask(options);
        return arguments;
    }

    private NoticeQuestion Ask(NoticeOptions options)
    {
        Choice(options.Lang, new Dictionary<string, Speech> { ["es"] = Speech.Es, ["en"] = Speech.En });
        return new NoticeQuestion
        {
            Received = Day(options.Received) ?? default,
            Period = Period(options.Period),
            Regime = Choice(options.Regime, NoticeCodes.Regimes),
            Giver = Choice(options.Giver, NoticeCodes.Givers),
            ContractStart = Day(options.Start),
            FixedEnd = Day(options.FixedEnd),
            ClientArranged = Day(options.Arranged),
            Region = Region(options.Region),
            OwnDays = [.. (parsed.GetValue(options.OwnDay) ?? []).SelectMany(days => Days(options.OwnDay, days))],
            Critical = Critical(options.Critical),
            ClientShare = Share(options.Share),
            Proposal = Period(options.Proposal) ?? NoticePeriod.Proposed,
        };
    }

    private DateOnly? Day(Option<string?> option) => parsed.GetValue(option) is { } text ? Day(option, text) : null;

    private DateOnly? Day(Option option, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Misread<DateOnly?>("date", option, text);

    private IEnumerable<DateOnly> Days(Option option, string text)
    {
        var ends = text.Split("..", 2);
        if (Day(option, ends[0]) is not { } first || Day(option, ends[^1]) is not { } last)
            return [];
        return last.DayNumber - first.DayNumber is >= 0 and <= 3660 and var more
            ? Enumerable.Range(0, more + 1).Select(first.AddDays)
            : Misread<IEnumerable<DateOnly>>("date", option, text) ?? [];
    }

    private NoticePeriod? Period(Option<string?> option) =>
        parsed.GetValue(option) is not { } text ? null
        : NoticePeriod.TryParse(text, out var period) ? period
        : Misread<NoticePeriod?>("period", option, text);

    private T? Choice<T>(Option<string?> option, IReadOnlyDictionary<string, T> choices) =>
        parsed.GetValue(option) is not { } text ? default
        : choices.TryGetValue(text, out var chosen) ? chosen
        : Misread<T>("choice", option, text, string.Join(", ", choices.Keys));

    private string? Region(Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text || text == NoticeQuestion.NoRegion)
            return parsed.GetValue(option);
        return Regions.Find(text)?.Code
            ?? Misread<string>("choice", option, text, string.Join(", ", Regions.All.Select(region => region.Code).Append(NoticeQuestion.NoRegion)));
    }

    private decimal? Share(Option<string?> option) =>
        parsed.GetValue(option) is not { } text ? null
        : decimal.TryParse(text.Replace(',', '.').TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
        && percent is >= 0 and <= 100
            ? percent / 100
        : Misread<decimal?>("share", option, text);

    private IReadOnlyList<CriticalSpan> Critical(Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } path)
            return [];
        try
        {
            var read = CriticalSpansReader.Read(File.ReadAllText(path));
            return read.BadLine is { } line ? Misread<IReadOnlyList<CriticalSpan>>("line", option, path, line) ?? [] : read.All;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Misread<IReadOnlyList<CriticalSpan>>("file", option, path) ?? [];
        }
    }

    private T? Misread<T>(string code, Option option, string text, object? more = null)
    {
        Wrong ??= new Remark("notice.wrong." + code, option.Name, text, more);
        return default;
    }
}
