using System.CommandLine;
using Colofon.Cli.Shared;
using Colofon.Evidence;
using Colofon.Imports;

namespace Colofon.Cli.Imports;

/// <summary>What was typed, understood; <see cref="Wrong"/> says what was not.</summary>
internal sealed record ImportArguments
{
    public string? Wrong { get; init; }

    public IReadOnlyList<string> Files { get; init; } = [];

    public ImportKind? Kind { get; init; }

    public IReadOnlyList<(InvoiceField Field, string Header)> Map { get; init; } = [];

    public DateOrder? Dates { get; init; }

    public char? Decimal { get; init; }

    public IReadOnlyList<string> Own { get; init; } = [];

    public bool Json { get; init; }

    public static ImportArguments Read(ImportOptions options, ParseResult parsed)
    {
        var files = parsed.GetValue(options.Files) ?? [];
        var maps = (parsed.GetValue(options.Map) ?? []).Select(map => (Text: map, Pair: PairOf(map))).ToList();
        var wrong =
            files.Where(file => !File.Exists(file)).Select(file => CliTexts.Of["cli.import.no-file", file]).FirstOrDefault()
            ?? maps.Where(map => map.Pair is null).Select(map => CliTexts.Of["cli.import.no-field", map.Text, Fields()]).FirstOrDefault();
        return new()
        {
            Wrong = wrong,
            Files = files,
            Kind = Enum.TryParse<ImportKind>(parsed.GetValue(options.Kind), ignoreCase: true, out var kind) ? kind : null,
            Map = [.. maps.Select(map => map.Pair).OfType<(InvoiceField, string)>()],
            Dates = parsed.GetValue(options.Dates) switch
            {
                "day-first" => DateOrder.DayFirst,
                "month-first" => DateOrder.MonthFirst,
                "year-first" => DateOrder.YearFirst,
                _ => null,
            },
            Decimal = parsed.GetValue(options.Decimal) switch { "comma" => ',', "point" => '.', _ => null },
            Own = parsed.GetValue(options.Own) ?? [],
            Json = parsed.GetValue(options.Json),
        };
    }

    private static (InvoiceField Field, string Header)? PairOf(string map) =>
        map.Split('=', 2) is [var name, var header] && InvoiceField.Find(name.Trim()) is { } field ? (field, header.Trim()) : null;

    private static string Fields() => string.Join(", ", InvoiceField.All.Select(field => field.Name));
}
