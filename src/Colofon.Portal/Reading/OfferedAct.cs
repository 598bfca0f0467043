namespace Colofon.Portal.Reading;

/// <summary>The closing act as it is offered, who has signed it, and whether its sealed copy is there.</summary>
public sealed record OfferedAct(ActRow Row, IReadOnlyList<SignatureRow> Signatures, bool IsSealed)
{
    public SignatureRow? Theirs => Signatures.FirstOrDefault(one => one.Side == "Them");
}
