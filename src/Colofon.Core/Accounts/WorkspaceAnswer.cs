namespace Colofon.Accounts;

public enum WorkspaceAnswer
{
    Saved,

    /// <summary>Saved, and evidence counted before is counted otherwise now.</summary>
    Recount,

    /// <summary>Somebody else saved after the form was filled.</summary>
    Overtaken,
}
