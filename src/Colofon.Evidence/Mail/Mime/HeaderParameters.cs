using System.Buffers;
using System.Text;

namespace Colofon.Evidence.Mime;

/// <summary>A header such as <c>text/plain; charset=utf-8</c>: its value in lower case and its parameters (RFC 2045, RFC 2231).</summary>
internal sealed class HeaderParameters
{
    private const int MaxParameters = 100;

    private readonly Dictionary<string, string> _parameters = new(StringComparer.OrdinalIgnoreCase);

    private HeaderParameters(string value) => Value = value;

    public string Value { get; }

    public string? this[string name] => _parameters.GetValueOrDefault(name);

    public static HeaderParameters Parse(string? text, FaultList faults)
    {
        var pieces = Split(text ?? "");
        var header = new HeaderParameters(pieces[0].Trim().ToLowerInvariant());
        foreach (var piece in pieces.Skip(1))
            header.Add(piece, faults);
        return header;
    }

    private void Add(string piece, FaultList faults)
    {
        var equals = piece.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            return;
        var name = piece[..equals].Trim();
        var value = Unquote(piece[(equals + 1)..].Trim());
        var star = name.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
            _parameters.TryAdd(name, value);
        else
            AddSection(name[..star], value, isCoded: name.EndsWith('*'), faults);
    }

    /// <summary>Sections come in order in practice; each adds to what is there.</summary>
    private void AddSection(string name, string value, bool isCoded, FaultList faults)
    {
        var before = _parameters.GetValueOrDefault(name, "");
        _parameters[name] = before + (isCoded ? DecodePercent(value, faults) : value);
    }

    private static string DecodePercent(string value, FaultList faults)
    {
        var quote = value.IndexOf('\'', StringComparison.Ordinal);
        var second = quote < 0 ? -1 : value.IndexOf('\'', quote + 1);
        var charset = second < 0 ? null : value[..quote];
        var bytes = new ArrayBufferWriter<byte>(value.Length + 1);
        QuotedPrintable.DecodeWord(value[(second + 1)..].Replace('%', '='), bytes);
        return Charsets.Decode(bytes.WrittenSpan, charset, faults);
    }

    private static string Unquote(string value)
    {
        if (value is not ['"', ..])
            return value;
        var text = new StringBuilder(value.Length);
        for (var i = 1; i < value.Length && value[i] != '"'; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length)
                i++;
            text.Append(value[i]);
        }

        return text.ToString();
    }

    private static List<string> Split(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i < text.Length && pieces.Count < MaxParameters; i++)
        {
            if (text[i] == '\\' && quoted)
                i++;
            else if (text[i] == '"')
                quoted = !quoted;
            else if (text[i] == ';' && !quoted)
                Take(i);
        }

        Take(text.Length);
        return pieces;

        void Take(int end)
        {
            pieces.Add(text[start..end]);
            start = Math.Min(end + 1, text.Length);
        }
    }
}
