using System.Buffers;
using System.Globalization;

namespace Colofon.Documents;

/// <summary>The strict part of RFC 5321: dot-atom local part, registered-looking domain.</summary>
internal static class MailboxSyntax
{
    public const int LongestAddress = 254;
    private const int LongestLocalPart = 64;
    private const string Alphanumerics = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static readonly SearchValues<char> Atom = SearchValues.Create(Alphanumerics + "!#$%&'*+-/=?^_`{|}~.");
    private static readonly SearchValues<char> Host = SearchValues.Create(Alphanumerics + "-");
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    public static string? Canonical(string? address)
    {
        var at = address?.IndexOf('@') ?? -1;
        if (at < 0 || !IsLocalPart(address.AsSpan(0, at)) || Domain(address![(at + 1)..]) is not { } domain)
            return null;
        var canonical = $"{address[..at]}@{domain}";
        return canonical.Length <= LongestAddress ? canonical : null;
    }

    /// <summary>Opens <c>"Muestra, Clara"</c>; a bare name may not hold what could part two addresses.</summary>
    public static bool TryUnquote(ref string name)
    {
        if (name.Length < 2 || name[0] != '"' || name[^1] != '"')
            return !name.AsSpan().ContainsAny(",;<>@\"");
        name = name[1..^1].Replace("\\\"", "'").Replace("\\\\", "\\");
        return !name.Contains('"');
    }

    private static bool IsLocalPart(ReadOnlySpan<char> local) =>
        local.Length is > 0 and <= LongestLocalPart
        && !local.ContainsAnyExcept(Atom)
        && local[0] is not ('.' or '-')
        && local[^1] != '.'
        && local.IndexOf("..") < 0;

    private static string? Domain(string domain)
    {
        try
        {
            var ascii = domain.Length > LongestAddress ? "" : Idn.GetAscii(domain).ToLowerInvariant();
            var labels = ascii.Split('.');
            return labels.Length > 1 && labels.All(IsLabel) && !labels[^1].All(char.IsAsciiDigit) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && !label.AsSpan().ContainsAnyExcept(Host);
}
