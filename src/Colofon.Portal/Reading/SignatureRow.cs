namespace Colofon.Portal.Reading;

public sealed class SignatureRow
{
    public string Case { get; init; } = "";
    public string Act { get; init; } = "";
    public string Side { get; init; } = "";
    public string Name { get; init; } = "";
    public DateTime SignedAt { get; init; }
}
