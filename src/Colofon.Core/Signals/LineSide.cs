namespace Colofon.Signals;

/// <summary>On which side of a line it hurts.</summary>
public enum LineSide
{
    Above,
    Below,
    AtOrBelow,
}
