namespace Colofon.Handovers;

/// <summary>What has to become of an access.</summary>
public enum AccessFate
{
    /// <summary>It becomes theirs.</summary>
    Transfer,

    /// <summary>We give ours back.</summary>
    Revoke,

    /// <summary>The key is shared: it is changed.</summary>
    Rotate,
}
