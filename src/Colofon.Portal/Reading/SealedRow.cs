namespace Colofon.Portal.Reading;

public sealed class SealedRow
{
    public string Case { get; init; } = "";
    public string Act { get; init; } = "";
    public string FileName { get; init; } = "";
    public string MediaType { get; init; } = "";
    public byte[] Bytes { get; init; } = [];
}
