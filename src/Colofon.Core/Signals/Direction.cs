namespace Colofon.Signals;

/// <summary>Which way a message went.</summary>
public enum Direction
{
    In,
    Out,
}
