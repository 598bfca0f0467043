namespace Colofon.Evidence.Data;

/// <summary>What tags and classes mean in the HTML of mail programs.</summary>
internal sealed record HtmlWords(
    HashSet<string> QuoteClasses,
    HashSet<string?> EndIds,
    HashSet<string> Unread,
    HashSet<string> Paragraphs,
    HashSet<string> Blocks)
{
    public static HtmlWords Known { get; } = EmbeddedData.Load<HtmlWords>("HtmlWords.json");
}
