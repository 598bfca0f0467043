namespace Colofon.Tone;

/// <summary>How much a finding weighs. The order is the order of weight.</summary>
public enum Severity
{
    /// <summary>It would read better otherwise.</summary>
    Suggestion,

    /// <summary>It is likely to hurt; a person should decide.</summary>
    Warning,

    /// <summary>It must not be sent like this.</summary>
    Error,
}
