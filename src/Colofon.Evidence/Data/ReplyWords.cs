namespace Colofon.Evidence.Data;

/// <summary>The words by which quotes, signatures and footers are known; lower case and without accents.</summary>
internal sealed record ReplyWords(
    string[] HtmlStubs,
    Openings AttributionStarts,
    string[] AttributionVerbs,
    string[] Separators,
    Openings PlainSeparators,
    HashSet<string> HeaderFrom,
    HashSet<string> HeaderOthers,
    Openings DeviceSignatures,
    HashSet<string> Closings,
    Openings LegalFooters)
{
    public static ReplyWords Known { get; } = EmbeddedData.Load<ReplyWords>("ReplyWords.json");
}
