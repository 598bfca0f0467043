using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Contracts;

/// <summary>What the contract says about ending, as a person read it. One row a case.</summary>
public sealed class ContractFacts : IOwned, IVersioned
{
    private ContractFacts() { }

    public ContractFacts(Offboarding offboarding) => (WorkspaceId, OffboardingId) = (offboarding.WorkspaceId, offboarding.Id);

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    /// <summary>There is no written contract; said so on purpose, which is not the same as not having looked.</summary>
    [Internal]
    public bool IsUnwritten { get; private set; }

    /// <summary>Code of the special law, as <c>notice --regime</c> names it; none is <c>none</c>.</summary>
    [Internal]
    public string Regime { get; private set; } = "none";

    [Internal]
    public DateOnly? StartedOn { get; private set; }

    /// <summary>indefinite, fixed or work.</summary>
    [Internal]
    public string Duration { get; private set; } = "indefinite";

    [Internal]
    public DateOnly? FixedEndOn { get; private set; }

    /// <summary>The agreed notice in words, such as <c>30 days</c>; none if the contract says nothing.</summary>
    [Internal]
    public string? Period { get; private set; }

    /// <summary>How notice must be given: writing, burofax, e-mail…</summary>
    [Internal]
    public string? Form { get; private set; }

    /// <summary>What else binds us: penalties, exclusivity, rights, confidentiality, data.</summary>
    [Internal]
    public string? Duties { get; private set; }

    /// <summary>In a mandate: the day by which the other side has been able to arrange a replacement.</summary>
    [Internal]
    public DateOnly? ArrangedOn { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public void Say(ContractWords words)
    {
        (IsUnwritten, Regime, StartedOn) = (false, words.Regime, words.StartedOn);
        (Duration, FixedEndOn, ArrangedOn) = (words.Duration, words.FixedEndOn, words.ArrangedOn);
        (Period, Form, Duties) = (words.Period?.Trim(), words.Form?.Trim(), words.Duties?.Trim());
    }

    /// <summary>Nothing is written: neither notice, nor term, nor form; the special law and the start may still count.</summary>
    public void SayUnwritten(ContractWords words)
    {
        Say(words with { Period = null, Duration = "indefinite", FixedEndOn = null, Form = null });
        IsUnwritten = true;
    }
}
