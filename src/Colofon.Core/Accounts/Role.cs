namespace Colofon.Accounts;

/// <summary>What a member may do. Order matters: a later role may do everything an earlier one may.</summary>
public enum Role
{
    /// <summary>Reads; changes nothing.</summary>
    Viewer,

    /// <summary>Works on relationships and offboardings.</summary>
    Member,

    /// <summary>Also people, settings and every reserved reason.</summary>
    Owner,
}
