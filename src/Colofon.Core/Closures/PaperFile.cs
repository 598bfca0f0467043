namespace Colofon.Closures;

/// <summary>A file somebody uploads, already known by its content and with a name that can be shown and written anywhere.</summary>
public sealed record PaperFile(string Name, PaperKind Kind, byte[] Bytes)
{
    /// <summary>Ten megabytes: a scan of some pages.</summary>
    public const int Largest = 10 * 1024 * 1024;

    private const int LongestName = 100;

    /// <summary>None when the content is no PDF, JPEG or PNG.</summary>
    public static PaperFile? Of(string? name, byte[] bytes) =>
        bytes.Length <= Largest && PaperKind.Of(bytes) is { } kind ? new PaperFile($"{Clean(name)}.{kind.Extension}", kind, bytes) : null;

    /// <summary>Letters, figures, spaces, dots and dashes of the last part of the name, without its ending.</summary>
    private static string Clean(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1].Normalize(System.Text.NormalizationForm.FormC);
        var bare = last.LastIndexOf('.') is var dot and > 0 ? last[..dot] : last;
        var kept = new string([.. bare.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '.')]).Trim(' ', '.');
        return kept.Length == 0 ? "acta" : kept[..Math.Min(kept.Length, LongestName)].Trim(' ', '.');
    }
}
