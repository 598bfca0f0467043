namespace Colofon.Tone;

/// <summary>A language the linter judges and speaks completely.</summary>
public enum ToneLanguage
{
    /// <summary>Spanish.</summary>
    Es,

    /// <summary>English.</summary>
    En,
}
