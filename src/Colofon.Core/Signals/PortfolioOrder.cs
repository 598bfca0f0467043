namespace Colofon.Signals;

/// <summary>By what the list is sorted; what is not known comes last, whichever way.</summary>
public enum PortfolioOrder
{
    Tension,
    Name,
    Rate,
    Share,
    Income,
    Load,
    OutOfHours,
    Hours,
}
