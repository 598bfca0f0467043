namespace Colofon.Closures;

/// <summary>Whose signature it is.</summary>
public enum ActSide
{
    Us,
    Them,
}
