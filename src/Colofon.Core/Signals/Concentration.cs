namespace Colofon.Signals;

/// <summary>How much of the income hangs on one client.</summary>
public enum Concentration
{
    Unknown,
    Fine,
    Amber,
    Red,

    /// <summary>From 75 % on the law may see an economically dependent worker.</summary>
    Legal,
}
