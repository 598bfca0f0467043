namespace Colofon.Offboardings;

/// <summary>Who ends it.</summary>
public enum EndDirection
{
    /// <summary>We do.</summary>
    Provider,

    /// <summary>They do.</summary>
    Client,

    Mutual,

    /// <summary>The work is finished.</summary>
    Natural,
}
