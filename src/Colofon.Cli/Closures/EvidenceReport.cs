using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Colofon.Closures;
using Colofon.Language;

namespace Colofon.Cli.Closures;

/// <summary>A verdict as a person, or a program, reads it.</summary>
internal sealed class EvidenceReport(EvidenceVerdict verdict, Texts texts)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Fault() => texts["evidence.fault." + verdict.Fault, Fingerprints.Grouped(verdict.Evidence?.Key.Fingerprint ?? "")];

    public string Json() =>
        JsonSerializer.Serialize(
            new
            {
                verdict.IsWhole,
                Fault = verdict.Fault is null ? null : new { Code = verdict.Fault, Message = Fault() },
                Act = verdict.Evidence is { } found ? new { found.Act.Title, found.Act.Number, found.Act.Sha256, found.Act.FrozenAt } : null,
                Signatures = verdict.Evidence?.Signatures.Select(one => new { one.Side, one.Means, one.Name, one.Address, one.At }),
                verdict.Evidence?.SealedAt,
                verdict.Evidence?.Journal,
                verdict.Evidence?.Key.Fingerprint,
            },
            Readable
        );

    public string Text()
    {
        var evidence = verdict.Evidence!;
        var text = new StringBuilder().AppendLine(texts["evidence.whole"]).AppendLine();
        text.AppendLine(texts["evidence.told.act", evidence.Act.Title, evidence.Act.Number, evidence.Act.FrozenAt]).AppendLine("  " + evidence.Act.Sha256);
        foreach (var one in evidence.Signatures)
            text.AppendLine(texts["evidence.told.signed", one.Name, texts["act.side." + (one.Side == "us" ? "Us" : "Them") + ".told"], one.At, one.Means, one.Address]);
        return text.AppendLine(texts["evidence.told.sealed", evidence.SealedAt])
            .AppendLine(texts["evidence.told.key", Fingerprints.Grouped(evidence.Key.Fingerprint)])
            .AppendLine()
            .Append(texts["evidence.told.limits"])
            .ToString();
    }
}
