using Colofon.Language;

namespace Colofon.Farewells.Letters;

/// <summary>Reads one line: its conditions, then words, <c>{{fields}}</c> and the <c>[[forms|of]]</c> a word.</summary>
internal sealed class LetterLineReader(int number, Speech speech, LetterErrors errors)
{
    private readonly List<LetterPart> parts = [];

    public LetterLine Read(string line, int from)
    {
        var when = LetterConditionReader.Read(line, ref from, (column, found) => Fault(column, "unknown-condition", found));
        line = line.TrimEnd();
        while (from < line.Length)
            from = Next(line, from);
        if (when.All.Count > 0 && parts.Count == 0)
            Fault(0, "empty-condition", line);
        return new LetterLine(when, parts);
    }

    private int Next(string line, int from)
    {
        var at = Mark(line, from);
        if (at > from)
            parts.Add(LetterPart.Words(line[from..at]));
        if (at == line.Length)
            return at;
        if (line[at] is '}' or ']')
        {
            Fault(at, "stray-close", line.Substring(at, 2));
            return at + 2;
        }
        return line[at] == '{' ? Field(line, at) : Forms(line, at);
    }

    private int Field(string line, int open)
    {
        var inner = Inner(line, open, "}}");
        if (inner is null)
            return line.Length;
        var name = inner.Trim();
        if (LetterFieldNames.TryFind(name, out var field))
            parts.Add(LetterPart.Of(field));
        else
            Fault(open, "unknown-field", name);
        return open + inner.Length + 4;
    }

    private int Forms(string line, int open)
    {
        var inner = Inner(line, open, "]]");
        if (inner is null)
            return line.Length;
        var forms = inner.Split('|');
        if (!LetterForms.Fit(forms.Length, speech))
            Fault(open, speech == Speech.Es ? "forms" : "forms-in-english", inner);
        parts.Add(LetterPart.OneOf(forms));
        return open + inner.Length + 4;
    }

    private string? Inner(string line, int open, string close)
    {
        var next = Mark(line, open + 2);
        if (next < line.Length && line.AsSpan(next).StartsWith(close))
            return line[(open + 2)..next];
        var nested = next < line.Length && line[next] is '{' or '[';
        Fault(nested ? next : open, nested ? "nested" : "unclosed", line[open..]);
        return null;
    }

    private static int Mark(string line, int from)
    {
        for (var at = from; at + 1 < line.Length; at++)
        {
            if (line[at] == line[at + 1] && line[at] is '{' or '}' or '[' or ']')
                return at;
        }
        return line.Length;
    }

    private void Fault(int at, string code, string found) => errors.Add(number, at + 1, code, found);
}
