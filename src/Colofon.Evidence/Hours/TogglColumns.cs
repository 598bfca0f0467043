using Colofon.Evidence.Data;
using Colofon.Evidence.Values;

namespace Colofon.Evidence;

/// <summary>Where Toggl Track's columns stand in one file.</summary>
internal sealed record TogglColumns
{
    private static readonly string[] Needed = ["startDate", "duration"];

    private TogglColumns(HeadedRows table)
    {
        var names = HeaderWords.Known.Hours;
        Person = table.FindAny(names["person"]);
        Email = table.FindAny(names["email"]);
        Client = table.FindAny(names["client"]);
        Project = table.FindAny(names["project"]);
        Task = table.FindAny(names["task"]);
        Description = table.FindAny(names["description"]);
        Billable = table.FindAny(names["billable"]);
        StartDate = table.FindAny(names["startDate"]);
        StartTime = table.FindAny(names["startTime"]);
        EndDate = table.FindAny(names["endDate"]);
        EndTime = table.FindAny(names["endTime"]);
        Duration = table.FindAny(names["duration"]);
        Amount = table.FindAny(names["amount"]);
        Currency = table.FindAny(names["currency"]);
        AmountCurrency = Amount < 0 ? null : CurrencyText.Find(InBrackets(table.Headers[Amount]));
        Missing = Needed.FirstOrDefault(name => table.FindAny(names[name]) < 0);
    }

    public int Person { get; }

    public int Email { get; }

    public int Client { get; }

    public int Project { get; }

    public int Task { get; }

    public int Description { get; }

    public int Billable { get; }

    public int StartDate { get; }

    public int StartTime { get; }

    public int EndDate { get; }

    public int EndTime { get; }

    public int Duration { get; }

    public int Amount { get; }

    public int Currency { get; }

    /// <summary>The currency in the header of the amounts, as in <c>Amount (EUR)</c>.</summary>
    public string? AmountCurrency { get; }

    /// <summary>The name of a column without which nothing can be read; null when all are there.</summary>
    public string? Missing { get; }

    public static TogglColumns Find(HeadedRows table) => new(table);

    private static string InBrackets(string header) =>
        header.IndexOf('(', StringComparison.Ordinal) is var open and >= 0 ? header[open..] : "";
}
