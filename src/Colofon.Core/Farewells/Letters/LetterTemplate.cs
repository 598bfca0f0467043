using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Farewells.Letters;

/// <summary>A letter with holes: Markdown with a head, a subject line and lines that may depend on a field or the door.</summary>
public sealed class LetterTemplate
{
    public const int Longest = 20_000;

    private readonly LetterLine subject;
    private readonly IReadOnlyList<LetterLine> lines;

    internal LetterTemplate(LetterHead head, LetterLine subject, IReadOnlyList<LetterLine> lines, string source)
    {
        (Head, this.subject, this.lines, Source) = (head, subject, lines, source);
    }

    internal LetterHead Head { get; }

    public string Id => Head.Id;

    public string Title => Head.Title;

    public LetterKind Kind => Head.Kind;

    public CounterpartKind Counterpart => Head.Counterpart;

    public Speech Language => Head.Language;

    /// <summary>The text as a person edits it.</summary>
    public string Source { get; }

    /// <summary>The fields it asks for, in the order in which they appear.</summary>
    public IEnumerable<LetterField> Fields =>
        lines.Prepend(subject).SelectMany(line => line.Parts).Select(part => part.Field).OfType<LetterField>().Distinct();

    public static LetterTemplateReading Parse(string source) => new LetterTemplateReader(source).Read();

    public RenderedLetter Render(LetterFields fields, Register register) =>
        new LetterRenderer(fields, register, Language).Render(subject, lines);
}
