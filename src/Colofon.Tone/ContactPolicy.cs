namespace Colofon.Tone;

/// <summary>The door that stays after the ending.</summary>
public enum ContactPolicy
{
    /// <summary>Both sides may come back.</summary>
    Open,

    /// <summary>They may come back under a condition that the text names.</summary>
    Conditional,

    /// <summary>No further contact.</summary>
    None,
}
