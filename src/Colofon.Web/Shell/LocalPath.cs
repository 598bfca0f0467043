namespace Colofon.Web.Shell;

/// <summary>A path of this site and of no other (F12).</summary>
internal static class LocalPath
{
    public static string Or(string? asked, string otherwise) =>
        asked is ['/', ..]
        && !(asked is [_, '/' or '\\', ..])
        && !asked.AsSpan().ContainsAnyInRange('\0', '\x1f')
        && !asked.Contains('\\')
            ? asked
            : otherwise;
}
