namespace Colofon.Portal.Reading;

public sealed class ActRow
{
    public string Case { get; init; } = "";
    public string Act { get; init; } = "";
    public int Number { get; init; }
    public string Title { get; init; } = "";
    public string Body { get; init; } = "";
    public string Sha256 { get; init; } = "";
    public DateTime OfferedUntil { get; init; }

    public IEnumerable<string> Paragraphs => Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Trim('\n')).Where(one => one.Length > 0);

    /// <summary>A line on its own that begins with a number and ends without a stop.</summary>
    public static bool IsHeading(string paragraph) => char.IsAsciiDigit(paragraph[0]) && !paragraph.Contains('\n', StringComparison.Ordinal) && paragraph[^1] != '.';
}
