namespace Colofon.Contracts;

/// <summary>No amount can honestly be given; the sentence names what is missing.</summary>
internal sealed record InterestRefusal(string Code, params object?[] Arguments) : InterestOutcome
{
    public Remark Why => new("interest.refused." + Code, Arguments);
}
