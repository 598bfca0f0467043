namespace Colofon.Tone.Patterns;

/// <summary>Cuts a pattern into words and signs: <c>( ) | ? { } ..3 ,,5 ^ $</c>.</summary>
internal sealed class PatternScanner
{
    private readonly List<string> parts = [];
    private int at;

    public PatternScanner(string source)
    {
        var start = 0;
        for (var i = 0; i <= source.Length; i++)
        {
            var sign = i < source.Length && source[i] is '(' or ')' or '|' or '?' or '{' or '}' or '^' or '$';
            if (i < source.Length && !sign && source[i] != ' ')
                continue;
            if (i > start)
                parts.Add(source[start..i]);
            if (sign)
                parts.Add(source[i].ToString());
            start = i + 1;
        }
    }

    public bool Done => at == parts.Count;

    public string Peek => Done ? "" : parts[at];

    public string Take() => parts[at++];

    public bool Skip(string sign)
    {
        if (Peek != sign)
            return false;
        at++;
        return true;
    }
}
