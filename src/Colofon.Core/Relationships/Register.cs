namespace Colofon.Relationships;

/// <summary>How we address somebody in Spanish; English has one form.</summary>
public enum Register
{
    Tu,
    Usted,
    Ustedes,
    Vosotros,
}
