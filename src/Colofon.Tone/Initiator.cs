namespace Colofon.Tone;

/// <summary>Who ends the relationship.</summary>
public enum Initiator
{
    /// <summary>We do.</summary>
    Provider,

    /// <summary>The other side does.</summary>
    Client,

    /// <summary>Both together.</summary>
    Mutual,

    /// <summary>Nobody: the work is finished.</summary>
    Natural,
}
