using System.Security.Cryptography;
using System.Text;
using Colofon.Closures;

namespace Colofon.Guests.Exchange;

/// <summary>A file on its way through the portal, in either direction: with a name that can be shown and written anywhere, and nothing that runs when it is opened.</summary>
public sealed record Parcel
{
    private const int LongestStem = 100;
    private const int LongestEnding = 10;

    private static readonly HashSet<string> Running =
    [
        "app", "bat", "cmd", "com", "cpl", "dll", "dmg", "docm", "dotm", "exe", "hta", "htm", "html", "iso", "jar", "js", "jse", "lnk", "mht", "mhtml", "msi", "pif", "pkg", "potm", "ppam",
        "pptm", "ps1", "reg", "scf", "scr", "sh", "svg", "svgz", "url", "vb", "vbe", "vbs", "vhd", "wsf", "wsh", "xhtml", "xla", "xlam", "xll", "xlsm", "xltm",
    ];

    private static readonly HashSet<string> Devices =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })];

    private Parcel(string name, byte[] bytes) => (Name, Bytes, Sha256) = (name, bytes, HashOf(bytes));

    /// <summary>Ten megabytes, like a signed paper. What is bigger goes by another way, and the page says so.</summary>
    public const int Largest = 10 * 1024 * 1024;

    public string Name { get; }

    public byte[] Bytes { get; }

    public string Sha256 { get; }

    /// <param name="refusal">Why it cannot go: <c>none</c>, <c>empty</c>, <c>large</c>, <c>runs</c>, <c>other</c>.</param>
    public static Parcel? Of(string? name, byte[]? bytes, out string? refusal)
    {
        var (stem, ending) = Parts(name);
        refusal =
            bytes is null ? "none"
            : bytes.Length == 0 ? string.IsNullOrWhiteSpace(name) ? "none" : "empty"
            : bytes.Length > Largest ? "large"
            : Running.Contains(ending) || Runs(bytes) || PaperKind.IsWebPage(bytes) ? "runs"
            : IsOther(ending, bytes) ? "other"
            : null;
        return refusal is null ? new Parcel(ending.Length > 0 ? $"{stem}.{ending}" : stem, bytes!) : null;
    }

    internal static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static (string Stem, string Ending) Parts(string? name)
    {
        var last = (name ?? "").Split('/', '\\', ':')[^1].Normalize(NormalizationForm.FormC);
        var dot = last.LastIndexOf('.');
        var ending = new string([.. last[(dot + 1)..].Where(char.IsAsciiLetterOrDigit).Take(LongestEnding)]).ToLowerInvariant();
        var (bare, kind) = dot > 0 && ending.Length > 0 ? (last[..dot], ending) : (last, "");
        var stem = new string([.. bare.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '.').Take(LongestStem)]).Trim(' ', '.');
        return (stem.Length == 0 ? "archivo" : Devices.Contains(stem.Split('.')[0].ToLowerInvariant()) ? "archivo-" + stem : stem, kind);
    }

    // Programs of Windows, Linux and macOS, scripts, shortcuts.
    private static bool Runs(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("MZ"u8)
        || bytes.StartsWith("\u007fELF"u8)
        || bytes.StartsWith("#!"u8)
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xCA, 0xFE, 0xBA, 0xBE])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xCF, 0xFA, 0xED, 0xFE])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]);

    /// <summary>It says that it is a paper or a picture, and is something else.</summary>
    private static bool IsOther(string ending, byte[] bytes) =>
        ending switch
        {
            "pdf" => PaperKind.Of(bytes) != PaperKind.Pdf,
            "png" => PaperKind.Of(bytes) != PaperKind.Png,
            "jpg" or "jpeg" => PaperKind.Of(bytes) != PaperKind.Jpeg,
            _ => false,
        };
}
