namespace Colofon.Evidence.Data;

/// <summary>The words by which quotes, signatures and footers are known; lower case and without accents.</summary>
internal sealed record ReplyWords(
    string[] HtmlStubs,
    string[] AttributionStarts,
    string[] AttributionVerbs,
    string[] Separators,
    string[] PlainSeparators,
    HashSet<string> HeaderFrom,
    HashSet<string> HeaderOthers,
    string[] DeviceSignatures,
    HashSet<string> Closings,
    string[] LegalFooters)
{
    public static ReplyWords Known { get; } = EmbeddedData.Load<ReplyWords>("ReplyWords.json");
}
