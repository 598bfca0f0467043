namespace Colofon.Farewells.Letters;

/// <summary>Reads a template in one pass and says of every fault where it stands.</summary>
internal sealed class LetterTemplateReader(string source)
{
    private const string SubjectMark = "# ";
    private readonly LetterErrors errors = new();
    private readonly List<LetterLine> body = [];
    private LetterLine? subject;

    public LetterTemplateReading Read()
    {
        if (source.Length > LetterTemplate.Longest)
            return Refused(source.AsSpan(0, LetterTemplate.Longest).Count('\n') + 1, "too-long");
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var head = LetterHeadReader.Read(lines, errors, out var next);
        if (head is null)
            return new LetterTemplateReading(null, errors.All);
        for (; next < lines.Length && !errors.Enough; next++)
            Take(lines[next], new LetterLineReader(next + 1, head.Language, errors));
        if (subject is null)
            errors.Add(lines.Length, 1, "no-subject");
        if (body.TrueForAll(line => line.IsBlank))
            errors.Add(lines.Length, 1, "no-body");
        return errors.Any
            ? new LetterTemplateReading(null, errors.All)
            : new LetterTemplateReading(new LetterTemplate(head, subject!, body, source), []);
    }

    private void Take(string line, LetterLineReader reader)
    {
        if (subject is null && line.StartsWith(SubjectMark, StringComparison.Ordinal))
            subject = reader.Read(line, SubjectMark.Length);
        else
            body.Add(reader.Read(line, 0));
    }

    private LetterTemplateReading Refused(int line, string code)
    {
        errors.Add(line, 1, code, $"{LetterTemplate.Longest}");
        return new LetterTemplateReading(null, errors.All);
    }
}
