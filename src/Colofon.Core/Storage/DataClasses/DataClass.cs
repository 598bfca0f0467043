namespace Colofon.Storage;

/// <summary>Who may ever read a property.</summary>
public enum DataClass
{
    /// <summary>Anybody.</summary>
    Public,

    /// <summary>The counterpart of this relationship.</summary>
    ClientVisible,

    /// <summary>The members of the workspace.</summary>
    Internal,

    /// <summary>The owner, the case's lead and those with a grant; each reading is journalled.</summary>
    Private,

    /// <summary>Nobody: hashes, keys, salts.</summary>
    Secret,
}
