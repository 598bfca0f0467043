namespace Colofon.Language;

/// <summary>A language the product speaks completely. Screen, recipient and document each have their own.</summary>
public enum Speech
{
    Es,
    En,
}
