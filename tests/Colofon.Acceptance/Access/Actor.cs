namespace Colofon.Acceptance.Access;

/// <summary>Who knocks: the columns of the table, from the least to the most trusted.</summary>
internal enum Actor
{
    Anonymous,
    Viewer,
    Member,

    /// <summary>A member who leads the offboarding that is asked for.</summary>
    Lead,
    Owner,
}
