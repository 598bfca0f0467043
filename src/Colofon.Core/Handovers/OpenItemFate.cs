namespace Colofon.Handovers;

/// <summary>How an open item ended.</summary>
public enum OpenItemFate
{
    Open,
    Resolved,

    /// <summary>Both live with it as it is, and it is said why.</summary>
    Waived,

    /// <summary>Somebody else goes on with it.</summary>
    Transferred,
}
