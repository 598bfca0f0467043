namespace Colofon.Aftercare;

/// <summary>What becomes of the contact.</summary>
public enum Door
{
    Open,
    Conditional,
    NoContact,
}
