using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Colofon.Evidence.Mime;

namespace Colofon.Evidence.Scanning;

/// <summary>Which encoding a file of text is in: by its byte order mark, else UTF-8 if it is valid, else Windows-1252.</summary>
internal static class TableEncoding
{
    public static string Detect(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("\uFEFF"u8))
            return "utf-8";
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return "utf-16";
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return "utf-16BE";
        if (HasEveryOther(start, 1))
            return "utf-16";
        if (HasEveryOther(start, 0))
            return "utf-16BE";
        return IsUtf8(start) || IsMostlyUtf8(start) ? "utf-8" : "windows-1252";
    }

    public static Encoding Find(string name)
    {
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return Charsets.Utf8ElseWindows;
        try
        {
            return Charsets.ByName(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return Charsets.Utf8ElseWindows;
        }
    }

    /// <summary>Western text in UTF-16 without a mark: every other byte is NUL.</summary>
    private static bool HasEveryOther(ReadOnlySpan<byte> start, int first)
    {
        var sample = start[..Math.Min(start.Length, 1_000)];
        var nuls = 0;
        for (var i = first; i < sample.Length; i += 2)
            nuls += sample[i] == 0 ? 1 : 0;
        return sample.Length >= 8 && nuls * 2 > sample.Length * 0.7;
    }

    public static bool IsUtf8(ReadOnlySpan<byte> start)
    {
        // The sample may end inside a character.
        for (var cut = 0; cut < 4 && cut <= start.Length; cut++)
        {
            if (Utf8.IsValid(start[..^cut]))
                return true;
        }

        return false;
    }

    /// <summary>Files put together from two programs hold both; UTF-8 by chance is rare.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> start)
    {
        var (letters, strays) = (0, 0);
        while (!start.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(start, out _, out var length);
            letters += status == OperationStatus.Done && length > 1 ? 1 : 0;
            strays += status == OperationStatus.Done ? 0 : 1;
            start = start[length..];
        }

        return letters > 2 * strays;
    }
}
