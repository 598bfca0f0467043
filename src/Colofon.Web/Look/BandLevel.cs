namespace Colofon.Web.Look;

/// <summary>How much something asks for attention, in rising order.</summary>
public enum BandLevel
{
    Unknown,
    Calm,
    Amber,
    Red,
}
