using System.Text.Encodings.Web;
using System.Text.Json;

namespace Colofon.Closures;

/// <summary>What a sealed act says of itself to a machine: attached to it as evidence.json.</summary>
internal sealed record EvidenceRecord(
    string Format,
    EvidenceAct Act,
    IReadOnlyList<EvidenceSignature> Signatures,
    EvidencePaper? Paper,
    EvidenceJournal Journal,
    string SealedAt,
    EvidenceKey Key
)
{
    public const string Version = "colofon-evidence/1";
    public const string FileName = "evidence.json";

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Written);

    /// <summary>None when it cannot be read, or a part of it is missing.</summary>
    public static EvidenceRecord? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<EvidenceRecord>(bytes, Written) is { Format: Version, Act: not null, Signatures: not null, Journal: not null, Key.Public: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
