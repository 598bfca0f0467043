using System.Text.RegularExpressions;
using Colofon.Documents;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>Sets the papers of the end: the statement and the act, as yet without signatures.</summary>
internal sealed partial class ActRender(CaseFile file)
{
    private readonly PublicId id = PublicId.New();

    public OutboundDraft Statement(Speech speech)
    {
        var texts = Texts.Of(speech);
        var sheet = Sheet(speech, texts["settlement.title"], [.. StatementParts(texts)]);
        return Draft(WaysOut.StatementPdf, "settlement.file", sheet, texts);
    }

    public OutboundDraft Frozen(ClosingAct act)
    {
        var texts = Texts.Of(act.Speech);
        var parts = PartsOf(act.Body).Append(new PaperPart.Note(texts["act.unsigned"]));
        return Draft(WaysOut.ActPdf, "act.file", Sheet(act.Speech, act.Title, [.. parts]), texts);
    }

    public OutboundDraft Certificate(DataInstruction done, Speech speech)
    {
        var texts = Texts.Of(speech);
        PaperPart[] parts =
        [
            new PaperPart.Paragraph(DataWords.Certificate(done, file.StudioName, file.Relationship.Name, texts)),
            .. EndDate(texts),
        ];
        return Draft(WaysOut.CertificatePdf, "data.certificate.file", Sheet(speech, texts["data.certificate.title"], parts), texts);
    }

    /// <summary>A line on its own that begins with a number and ends without a stop is a heading.</summary>
    public static IEnumerable<PaperPart> PartsOf(string body) =>
        body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => paragraph.Trim('\n'))
            .Where(paragraph => paragraph.Length > 0)
            .Select(paragraph => HeadingLine().IsMatch(paragraph) ? (PaperPart)new PaperPart.Heading(paragraph) : new PaperPart.Paragraph(paragraph));

    private IEnumerable<PaperPart> StatementParts(Texts texts)
    {
        var settlement = file.Settlement;
        yield return new PaperPart.Paragraph(texts["settlement.between", file.StudioName, file.Relationship.Name]);
        foreach (var part in EndDate(texts))
            yield return part;
        foreach (var line in settlement.Lines)
        {
            yield return new PaperPart.Amount(SettlementWords.What(line, texts), SettlementWords.Amount(line, settlement, texts));
            if (SettlementWords.Basis(line, settlement.Currency, texts) is { } basis)
                yield return new PaperPart.Note(basis);
        }
        yield return new PaperPart.Amount(settlement.Lines.Count == 0 ? texts["settlement.none"] : SettlementWords.Balance(settlement, file.StudioName, file.Relationship.Name, texts), "", IsTotal: true);
        if (settlement.Agreement is { } agreement)
            yield return new PaperPart.Paragraph(texts["settlement.agreed-on", WrittenDate.Of(agreement.On, texts.Speech)]);
    }

    private IEnumerable<PaperPart> EndDate(Texts texts) =>
        file.Offboarding.EndsOn is { } ends ? [new PaperPart.Note(texts["settlement.ends", WrittenDate.Of(ends, texts.Speech)])] : [];

    private PaperSheet Sheet(Speech speech, string title, IReadOnlyList<PaperPart> parts) =>
        new() { Language = speech, Title = title, From = file.StudioName, On = file.Today, Parts = parts };

    private OutboundDraft Draft(WayOut way, string name, PaperSheet sheet, Texts texts)
    {
        var paper = PdfPaper.Write(sheet);
        var fileName = $"{texts[name]}-{id}.{way.Extension}";
        return new OutboundDraft
        {
            Way = way,
            PublicId = id,
            FileName = fileName,
            Bytes = paper.Bytes,
            Texts = [new(OutboundText.Paper, Words(sheet)), new(OutboundText.File, fileName)],
            Unshown = string.Join(' ', paper.MissingGlyphs),
        };
    }

    /// <summary>All that a sheet says, for the guard.</summary>
    public static string Words(PaperSheet sheet) => string.Join('\n', sheet.Parts.SelectMany(WordsOf).Prepend(sheet.Title).Prepend(sheet.From));

    private static IEnumerable<string> WordsOf(PaperPart part) =>
        part switch
        {
            PaperPart.Heading heading => [heading.Text],
            PaperPart.Paragraph paragraph => [paragraph.Text],
            PaperPart.Note note => [note.Text],
            PaperPart.Amount amount => [amount.What, amount.Right],
            _ => [],
        };

    [GeneratedRegex(@"^[0-9]{1,2}\. [^\n]{1,70}(?<![.:;])$")]
    private static partial Regex HeadingLine();
}
