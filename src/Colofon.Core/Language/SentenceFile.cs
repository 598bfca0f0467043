using System.Globalization;
using System.Text;

namespace Colofon.Language;

/// <summary>
/// Reads a <c>Room.es.json</c>: one object of texts by key, and nothing else. By hand, because every verb of the command line
/// waits for it, and the library for JSON takes ten times as long to get going; a test reads all files with both.
/// </summary>
internal sealed class SentenceFile
{
    private readonly string name;
    private readonly string json;
    private int at;

    private SentenceFile(string name, string json) => (this.name, this.json) = (name, json);

    /// <summary>Adds the texts of a file to those of others.</summary>
    /// <param name="name">What the file is called, for whoever has to mend it.</param>
    /// <param name="json">What is in it.</param>
    /// <param name="all">The texts read so far.</param>
    /// <exception cref="InvalidOperationException">It is something else, or a key is told already.</exception>
    public static void Read(string name, string json, Dictionary<string, string> all) => new SentenceFile(name, json).Read(all);

    private void Read(Dictionary<string, string> all)
    {
        at = json.StartsWith('\uFEFF') ? 1 : 0;
        Take('{');
        for (var any = false; Next() != '}'; any = true)
        {
            if (any)
                Take(',');
            var key = Text();
            Take(':');
            if (!all.TryAdd(key, Text()))
                throw new InvalidOperationException($"The text '{key}' of {name} is already told elsewhere.");
        }
        Take('}');
        if (Next() != '\0')
            throw Wrong();
    }

    /// <summary>The next char that is no space; <c>\0</c> at the end.</summary>
    private char Next()
    {
        while (at < json.Length && json[at] is ' ' or '\n' or '\r' or '\t')
            at++;
        return at < json.Length ? json[at] : '\0';
    }

    private void Take(char mark)
    {
        if (Next() != mark)
            throw Wrong();
        at++;
    }

    private string Text()
    {
        Take('"');
        var text = (StringBuilder?)null;
        while (true)
        {
            var length = json.AsSpan(at).IndexOfAny('"', '\\');
            if (length < 0)
                throw Wrong();
            var plain = json.AsSpan(at, length);
            at += length + 1;
            if (json[at - 1] == '"')
                return text is null ? plain.ToString() : text.Append(plain).ToString();
            (text ??= new StringBuilder()).Append(plain).Append(Escaped());
        }
    }

    private char Escaped()
    {
        var sign = at < json.Length ? json[at++] : '\0';
        return sign switch
        {
            '"' or '\\' or '/' => sign,
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            'u' => Numbered(),
            _ => throw Wrong(),
        };
    }

    private char Numbered()
    {
        if (at + 4 > json.Length || !ushort.TryParse(json.AsSpan(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            throw Wrong();
        at += 4;
        return (char)number;
    }

    private InvalidOperationException Wrong() => new($"{name} has something else than texts by key at its char {at}.");
}
