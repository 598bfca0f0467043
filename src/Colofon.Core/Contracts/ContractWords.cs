namespace Colofon.Contracts;

/// <summary>What a person read in the contract, before it is kept as <see cref="ContractFacts"/>.</summary>
public sealed record ContractWords
{
    public string Regime { get; init; } = "none";

    public DateOnly? StartedOn { get; init; }

    public string Duration { get; init; } = "indefinite";

    public DateOnly? FixedEndOn { get; init; }

    public DateOnly? ArrangedOn { get; init; }

    public string? Period { get; init; }

    public string? Form { get; init; }

    public string? Duties { get; init; }
}
