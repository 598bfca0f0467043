using System.Globalization;
using System.Text;

namespace Colofon.Language;

/// <summary>Fills <c>{0}</c>, <c>{0:format}</c> and <c>{0:plural:one|many}</c>; a filled value is never read again.</summary>
internal static class Sentence
{
    private const string Plural = "plural:";

    public static string Fill(string pattern, CultureInfo culture, object?[] arguments)
    {
        var built = new StringBuilder(pattern.Length + 32);
        var at = 0;
        while (at < pattern.Length)
        {
            var open = pattern.IndexOf('{', at);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0)
                break;
            built.Append(pattern, at, open - at).Append(Hole(pattern[(open + 1)..close], culture, arguments));
            at = close + 1;
        }
        return built.Append(pattern, at, pattern.Length - at).ToString();
    }

    private static string Hole(string hole, CultureInfo culture, object?[] arguments)
    {
        var colon = hole.IndexOf(':');
        var number = colon < 0 ? hole : hole[..colon];
        if (!int.TryParse(number, CultureInfo.InvariantCulture, out var index) || index >= arguments.Length)
            return "{" + hole + "}";
        var format = colon < 0 ? null : hole[(colon + 1)..];
        if (format?.StartsWith(Plural, StringComparison.Ordinal) == true)
            return Count(format[Plural.Length..], arguments[index]);
        return arguments[index] is IFormattable value
            ? value.ToString(format, culture)
            : arguments[index]?.ToString() ?? "";
    }

    private static string Count(string forms, object? argument)
    {
        var bar = forms.IndexOf('|');
        return Convert.ToDecimal(argument ?? 0, CultureInfo.InvariantCulture) == 1 ? forms[..bar] : forms[(bar + 1)..];
    }
}
