using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Colofon.Cli.Shared;
using Colofon.Imports;

namespace Colofon.Cli.Imports;

/// <summary>Tells what came of the files, in sentences or as one JSON object.</summary>
internal static class ImportReport
{
    public const int MostRefusals = 100;

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static string Json(IReadOnlyList<ImportOutcome> outcomes)
    {
        var imports = outcomes.Select(outcome => outcome.Import).OfType<Import>().ToList();
        return JsonSerializer.Serialize(
            new
            {
                Messages = imports.Where(import => import.Kind == ImportKind.Mail).Sum(import => import.Read),
                Rows = imports.Where(import => import.Kind != ImportKind.Mail).Sum(import => import.Read),
                Added = imports.Sum(import => import.Added),
                Known = imports.Sum(import => import.Known),
                Automatic = imports.Sum(import => import.Automatic),
                Refused = imports.Sum(import => import.Refused),
                Files = outcomes.Select(FileOf),
            },
            Plain
        );
    }

    public static string Text(IReadOnlyList<ImportOutcome> outcomes)
    {
        var text = new StringBuilder();
        foreach (var outcome in outcomes)
        {
            text.AppendLine(outcome.Import is { } import ? Told(import) : $"{Path.GetFileName(outcome.Path)}: {outcome.Why}");
            if (outcome is { Import: not null, Why: { } why })
                text.AppendLine("  " + why);
            foreach (var refusal in outcome.Refusals.Take(10))
                text.AppendLine("  " + CliTexts.Of["cli.import.refused", refusal.Line, CliTexts.Of["import.refused." + refusal.Reason], refusal.Detail ?? ""].TrimEnd());
            if (outcome.Import?.Refused > 10)
                text.AppendLine("  " + CliTexts.Of["cli.import.more-refused", outcome.Import.Refused - 10]);
        }
        return text.ToString().TrimEnd();
    }

    private static string Told(Import import) =>
        CliTexts.Of[$"cli.import.done.{import.Kind}", import.FileName, import.Read, import.Added, import.Known, import.Automatic, import.Refused];

    private static object FileOf(ImportOutcome outcome) =>
        new
        {
            File = outcome.Path,
            Kind = outcome.Import?.Kind.ToString().ToLowerInvariant(),
            State = outcome.Import is null ? "not-taken" : outcome.IsGood ? "done" : "stopped",
            outcome.Import?.Read,
            outcome.Import?.Added,
            outcome.Import?.Known,
            outcome.Import?.Automatic,
            outcome.Import?.Refused,
            outcome.Why,
            Refusals = outcome.Refusals.Select(refusal => new { refusal.Line, refusal.Reason, refusal.Detail }),
        };
}
