namespace Colofon.Signals;

/// <summary>
/// A number with its unit and its origin: how many weeks and how many pieces of evidence (messages, minutes, invoiced
/// weeks, clients) it stands on. Without a value there is a reason.
/// </summary>
public sealed record Measure(MeasureCode Code, MeasureUnit Unit, decimal? Value, int Weeks, int Evidence)
{
    public UnknownReason? Unknown { get; init; }

    /// <summary>The sign or ISO code of money; null for anything else.</summary>
    public string? Currency { get; init; }

    public string FormulaKey => TextKey.Of("formula", Code);
}
