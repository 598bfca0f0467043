using System.Collections.Concurrent;
using System.Text;
using System.Text.Unicode;

namespace Colofon.Evidence.Mime;

/// <summary>Text from bytes by the name of a charset, forgiving as mail needs it.</summary>
internal static class Charsets
{
    private const int MaxRemembered = 256;

    private static readonly ConcurrentDictionary<string, Encoding?> Known = new(StringComparer.OrdinalIgnoreCase);

    static Charsets()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Windows = Encoding.GetEncoding(1252);
        Utf8ElseWindows = Encoding.GetEncoding(
            Encoding.UTF8.CodePage, EncoderFallback.ReplacementFallback, new WindowsFallback());
    }

    public static Encoding Windows { get; }

    /// <summary>UTF-8 whose invalid bytes are read as Windows-1252, one by one.</summary>
    public static Encoding Utf8ElseWindows { get; }

    public static string Decode(ReadOnlySpan<byte> bytes, string? charset, FaultList faults)
    {
        if (Find(charset, faults) is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage)
            return encoding.GetString(bytes);
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        if (!string.IsNullOrEmpty(charset))
            faults.Add(MailFaults.CharsetWrong);
        return Utf8ElseWindows.GetString(bytes);
    }

    /// <exception cref="ArgumentException">When nobody knows it.</exception>
    public static Encoding ByName(string name) => Encoding.GetEncoding(name);

    /// <summary>Null means UTF-8 or else Windows-1252.</summary>
    private static Encoding? Find(string? charset, FaultList faults)
    {
        var name = charset?.Trim(' ', '"', '\'', ';').ToLowerInvariant() ?? "";
        switch (name)
        {
            case "" or "us-ascii" or "ascii" or "utf-8" or "utf8" or "ansi_x3.4-1968" or "unknown-8bit" or "x-unknown"
                or "unknown" or "default":
                return null;
            case "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "cp1252" or "ansi" or "windows-1252":
                return Windows;
            case "iso-8859-8-i" or "iso-8859-8-e":
                name = "iso-8859-8";
                break;
        }

        var encoding = Remembered(name);
        if (encoding is null)
            faults.Add(MailFaults.CharsetUnknown);
        return encoding;
    }

    private static Encoding? Remembered(string name)
    {
        if (name.Length > 40)
            return null;
        if (Known.TryGetValue(name, out var encoding))
            return encoding;
        encoding = Look(name) ?? Look(name.Replace("cp", "windows-", StringComparison.Ordinal));
        if (Known.Count < MaxRemembered)
            Known[name] = encoding;
        return encoding;
    }

    private static Encoding? Look(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
