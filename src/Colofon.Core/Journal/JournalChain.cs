using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Colofon.Journal;

/// <summary>How the links hold on to each other.</summary>
internal static class JournalChain
{
    public const string Beginning = "";

    public static string PayloadHash(string salt, string words) => Sha256(salt + "\n" + words);

    public static string Hash(JournalEntry entry) =>
        Sha256(
            string.Join(
                '\n',
                entry.WorkspaceId.Value.ToString("N"),
                entry.Sequence.ToString(CultureInfo.InvariantCulture),
                (entry.At.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
                entry.ActorId?.ToString("N"),
                entry.Code,
                entry.SubjectKind,
                entry.SubjectId.ToString("N"),
                entry.CaseId?.Value.ToString("N"),
                entry.PayloadHash,
                entry.PreviousHash
            )
        );

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
