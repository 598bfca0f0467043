namespace Colofon.Closures;

/// <summary>How somebody signed. The texts are <c>act.means.MEANS</c>.</summary>
public enum SigningMeans
{
    /// <summary>In Colofón, signed in with their account.</summary>
    Account,

    /// <summary>In the portal, having confirmed a code sent to their address.</summary>
    Portal,

    /// <summary>On paper, of which there is a copy.</summary>
    Paper,
}
