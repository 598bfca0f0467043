namespace Colofon.Evidence.Data;

/// <summary>The headers, senders and subjects of mail that no person wrote for one reader.</summary>
internal sealed record AutomaticWords(
    Openings ReplySubjects,
    HashSet<string> ReportSenders,
    HashSet<string> NoReplySenders,
    string[] BulkHeaders,
    HashSet<string> BulkPrecedences,
    string[] BulkMailers,
    HashSet<string> SetAsideLabels)
{
    public static AutomaticWords Known { get; } = EmbeddedData.Load<AutomaticWords>("AutomaticWords.json");
}
