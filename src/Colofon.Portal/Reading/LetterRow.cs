namespace Colofon.Portal.Reading;

public sealed class LetterRow
{
    public string Case { get; init; } = "";
    public string Letter { get; init; } = "";
    public string FileName { get; init; } = "";
    public string MediaType { get; init; } = "";
    public byte[] Bytes { get; init; } = [];
    public DateOnly On { get; init; }
}
