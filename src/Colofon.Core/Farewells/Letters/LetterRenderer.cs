using System.Text;
using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Farewells.Letters;

/// <summary>Writes one letter in one pass; what it inserts it never reads again.</summary>
internal sealed class LetterRenderer(LetterFields fields, Register register, Speech speech)
{
    public const int Longest = 40_000;

    private readonly List<LetterGap> gaps = [];
    private readonly StringBuilder text = new();

    public RenderedLetter Render(LetterLine subject, IReadOnlyList<LetterLine> lines)
    {
        Write(subject);
        var head = text.ToString();
        text.Clear();
        var paragraph = false;
        foreach (var line in lines)
        {
            if (line.IsBlank)
                paragraph = true;
            else if (line.Stands(fields))
                paragraph = Begin(line, paragraph);
            if (text.Length > Longest)
                return new RenderedLetter(head, text.ToString(0, Longest), [.. gaps, new LetterGap(null, true)]);
        }
        return new RenderedLetter(head, text.ToString(), gaps);
    }

    private bool Begin(LetterLine line, bool paragraph)
    {
        if (text.Length > 0)
            text.Append(paragraph ? "\n\n" : line.GoesOn ? " " : "\n");
        Write(line);
        return false;
    }

    private void Write(LetterLine line)
    {
        foreach (var part in line.Parts)
        {
            if (part.Field is { } field)
                Insert(Value(field));
            else
                Insert(part.Text ?? Form(part.Forms!));
        }
    }

    private string Form(string[] forms) => forms[forms.Length == LetterForms.Voices ? (int)fields.Voice : (int)register];

    /// <summary>"S.L." before a full stop ends the sentence itself.</summary>
    private void Insert(string words)
    {
        var doubled = words.StartsWith('.') && !words.StartsWith("..", StringComparison.Ordinal)
            && text.Length > 0 && text[^1] is '.' or '…';
        text.Append(words, doubled ? 1 : 0, words.Length - (doubled ? 1 : 0));
    }

    private string Value(LetterField field)
    {
        var value = fields.Text(field, speech);
        if (value.Length is > 0 and <= LetterFields.LongestValue)
            return value;
        var gap = new LetterGap(field, value.Length > 0);
        if (!gaps.Contains(gap))
            gaps.Add(gap);
        return "[" + field.LabelIn(speech) + "]";
    }
}
