using Colofon.Documents;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>Sets the act with its page of evidence, attaches what a machine reads, and seals the whole file.</summary>
internal sealed class SealedAct(CaseFile file, FrozenAct act, IReadOnlyList<ActSignature> signatures, SignedPaper? paper, JournalHead journal, SealKey key, DateTimeOffset now)
{
    private readonly Texts texts = Texts.Of(act.Speech);
    private readonly PublicId id = PublicId.New();

    public OutboundDraft Draft()
    {
        var evidence = Evidence().Write();
        var room = SealLayout.NewRoom();
        var sheet = Sheet(evidence, room);
        var paperPdf = PdfPaper.Write(sheet);
        var bytes = paperPdf.Bytes;
        var layout = SealLayout.Place(bytes, room, evidence, paper?.Bytes);
        System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(key.Sign(bytes))).CopyTo(bytes, layout.Seal);
        var name = $"{texts["act.sealed.file"]}-{id}.{WaysOut.SealedAct.Extension}";
        return new OutboundDraft
        {
            Way = WaysOut.SealedAct,
            PublicId = id,
            FileName = name,
            Bytes = bytes,
            Texts = [new(OutboundText.Paper, ActRender.Words(sheet)), new(OutboundText.File, name)],
            Unshown = string.Join(' ', paperPdf.MissingGlyphs),
        };
    }

    private EvidenceRecord Evidence() =>
        new(
            EvidenceRecord.Version,
            EvidenceAct.Of(act),
            EvidenceSignature.Chain(act, signatures),
            paper is null ? null : new EvidencePaper(paper.FileName, paper.MediaType, paper.Sha256),
            new EvidenceJournal(journal.Sequence, journal.Hash),
            ActBytes.Moment(now),
            new EvidenceKey("ECDSA P-256, SHA-256", key.Public, key.Fingerprint)
        );

    private PaperSheet Sheet(byte[] evidence, PdfSeal room) =>
        new()
        {
            Language = act.Speech,
            Title = act.Title,
            From = file.StudioName,
            On = file.Today,
            Parts = [.. ActRender.PartsOf(act.Body), new PaperPart.NewPage(), .. EvidencePage()],
            Attachments = Attachments(evidence),
            Seal = room,
        };

    private IReadOnlyList<PdfAttachment> Attachments(byte[] evidence)
    {
        var record = new PdfAttachment(EvidenceRecord.FileName, "application/json", evidence);
        return paper is null ? [record] : [record, new PdfAttachment(paper.FileName, paper.MediaType, paper.Bytes)];
    }

    private IEnumerable<PaperPart> EvidencePage()
    {
        yield return new PaperPart.Heading(texts["evidence.title"]);
        yield return new PaperPart.Paragraph(texts["evidence.about"]);
        foreach (var one in signatures.OrderBy(one => one.SignedAt).ThenBy(one => one.Side))
        {
            yield return new PaperPart.Heading(texts[$"evidence.side.{one.Side}", one.Side == ActSide.Us ? file.StudioName : file.Relationship.Name]);
            yield return new PaperPart.Paragraph(texts[$"evidence.signed.{one.Means}", one.Name, Moment(one.SignedAt), one.Address].Trim());
            if (one.Trace.Length > 0)
                yield return new PaperPart.Note(one.Trace);
        }
        if (paper is not null)
            yield return new PaperPart.Note(texts["evidence.paper", paper.FileName, paper.Sha256]);
        yield return new PaperPart.Heading(texts["evidence.marks"]);
        yield return new PaperPart.Paragraph(texts["evidence.act", act.Number, Moment(act.FrozenAt), act.Sha256]);
        yield return new PaperPart.Paragraph(texts["evidence.journal", journal.Sequence, journal.Hash]);
        yield return new PaperPart.Paragraph(texts["evidence.key", Fingerprints.Grouped(key.Fingerprint)]);
        yield return new PaperPart.Paragraph(texts["evidence.verify"]);
    }

    private string Moment(DateTimeOffset at) =>
        texts["evidence.moment", WrittenDate.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, file.Zone).DateTime), act.Speech), TimeZoneInfo.ConvertTime(at, file.Zone).ToString("HH:mm:ss", act.Speech.Culture()), file.Zone.Id];
}
