using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Colofon.Cli.Tone;

/// <summary>Reads JSON strings, also those with half a surrogate pair, which the reader of the framework refuses.</summary>
internal static class JsonText
{
    public static string Of(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(value.GetRawText().AsSpan(1)[..^1]);
        }
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            text.Append(raw[i] == 'u' ? (char)int.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : Escaped(raw[i]));
            i += raw[i] == 'u' ? 4 : 0;
        }
        return text.ToString();
    }

    private static char Escaped(char sign) =>
        sign switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            _ => sign,
        };
}
