namespace Colofon.Signals;

public enum SignalCode
{
    /// <summary>Communication out of proportion.</summary>
    S1 = 1,

    /// <summary>Little respect or appreciation.</summary>
    S2,

    /// <summary>Disagreements that stay open.</summary>
    S3,

    /// <summary>Drains more than it brings.</summary>
    S4,

    /// <summary>Asks for other services than ours.</summary>
    S5,

    /// <summary>Our expertise does not count.</summary>
    S6,

    /// <summary>We always say yes.</summary>
    S7,

    /// <summary>Mistreatment.</summary>
    S8,
}
