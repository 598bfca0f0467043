using System.CommandLine;

namespace Colofon.Cli.Imports;

internal sealed class ImportOptions
{
    public Argument<string[]> Files { get; } = new("FILE") { Description = "The files to bring in.", Arity = ArgumentArity.OneOrMore };

    public Option<string> Kind { get; } = new("--kind")
    {
        Description = "What the files are. Without it, their content says.",
        DefaultValueFactory = _ => "auto",
    };

    public Option<string[]> Map { get; } = new("--map") { Description = "Which header of an invoice table holds what: Net=Base. May be repeated." };

    public Option<string?> Dates { get; } = new("--dates") { Description = "Order of the dates in a table: day-first, month-first or year-first." };

    public Option<string?> Decimal { get; } = new("--decimal") { Description = "Decimal sign of the amounts in a table: comma or point." };

    public Option<string[]> Own { get; } = new("--own") { Description = "An e-mail address of ours: tells mail sent from mail received. May be repeated." };

    public Option<bool> Json { get; } = new("--json") { Description = "One JSON object." };

    public void AddTo(Command command)
    {
        Kind.AcceptOnlyFromAmong("auto", "mail", "hours", "invoices");
        Dates.AcceptOnlyFromAmong("day-first", "month-first", "year-first");
        Decimal.AcceptOnlyFromAmong("comma", "point");
        command.Add(Files);
        foreach (var option in (Option[])[Kind, Map, Dates, Decimal, Own, Json])
            command.Add(option);
    }
}
