namespace Colofon.Accounts;

/// <summary>How a change to a person of the workspace ended.</summary>
public enum PeopleAnswer
{
    Done,

    /// <summary>Nobody of this workspace has that id.</summary>
    Unknown,

    /// <summary>Without this person nobody could decide about people and settings.</summary>
    LastOwner,
}
