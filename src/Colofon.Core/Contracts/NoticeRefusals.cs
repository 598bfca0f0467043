using System.Globalization;
using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>When no date can be given without inventing something.</summary>
internal static class NoticeRefusals
{
    private static readonly DateOnly First = new(1950, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    public static NoticeRefusal? Find(NoticeQuestion question) => Facts(question) ?? Contradiction(question) ?? WorkingDays(question);

    private static NoticeRefusal? Facts(NoticeQuestion question)
    {
        if (Dates(question).FirstOrDefault(day => day < First || day > Last) is { } strange)
            return new("date", strange, First, Last);
        if (question.Region is { } region and not NoticeQuestion.NoRegion && Regions.Find(region) is null)
            return new("region", region, string.Join(", ", Regions.All.Select(known => known.Code)));
        if (question.ClientShare is < 0 or > 1)
            return new("share");
        return question.CalmDays is < 0 or > 366 ? new("calm") : null;
    }

    private static NoticeRefusal? Contradiction(NoticeQuestion question)
    {
        if (question.ContractStart > question.Received)
            return new("start-after-receipt", question.ContractStart, question.Received);
        if (question.FixedEnd < question.Received)
            return new("fixed-end-passed", question.FixedEnd, question.Received);
        return question.Critical.FirstOrDefault(critical => critical.To < critical.From) is { } turned
            ? new("critical", turned.Name, turned.From, turned.To)
            : null;
    }

    private static NoticeRefusal? WorkingDays(NoticeQuestion question)
    {
        if (question.Region == NoticeQuestion.NoRegion)
            return null;
        var calendar = question.Calendar();
        return new[] { question.Period, question.Proposal }
            .Where(period => period?.Unit == NoticeUnit.WorkingDay)
            .Select(period => PublishedHolidays.FirstMissingYear(question.Received.AddDays(1), period!.Value.After(question.Received, calendar)))
            .FirstOrDefault(year => year is not null) is { } missing
            ? new("holidays", missing.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private static IEnumerable<DateOnly?> Dates(NoticeQuestion question) =>
        new[] { question.Received, question.ContractStart, question.FixedEnd, question.ClientArranged }
            .Concat(question.Critical.SelectMany(critical => new DateOnly?[] { critical.From, critical.To }))
            .Where(day => day is not null);
}
