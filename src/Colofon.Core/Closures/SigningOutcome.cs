namespace Colofon.Closures;

/// <summary>Signed, or why not: the texts are <c>signing.CODE</c>. Nothing is signed unless <see cref="IsSigned"/>.</summary>
/// <param name="Signature">The one that stands: that just made, or that of whoever signed first.</param>
public sealed record SigningOutcome(string Code, ActSignature? Signature = null)
{
    public static SigningOutcome Unknown { get; } = new("unknown");

    /// <summary>What was shown is not what is offered now: it has to be shown again.</summary>
    public static SigningOutcome Changed { get; } = new("changed");

    public static SigningOutcome Withdrawn { get; } = new("withdrawn");

    public static SigningOutcome Expired { get; } = new("expired");

    /// <summary>The case does not take signatures: not yet said, or over.</summary>
    public static SigningOutcome NotNow { get; } = new("not-now");

    public bool IsSigned => Code == "signed";

    public static SigningOutcome Signed(ActSignature signature) => new("signed", signature);

    public static SigningOutcome Already(ActSignature first) => new("already", first);
}
