namespace Colofon.Contracts;

/// <summary>How long the contract was made for (Código Civil 1583).</summary>
internal enum ContractDuration
{
    Indefinite,
    Fixed,
    PerWork,
}
