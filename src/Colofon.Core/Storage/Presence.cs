using Colofon.Accounts;

namespace Colofon.Storage;

/// <summary>Who is here, and where, in this scope. Set once, by sign-in or by a verb of the command line.</summary>
public sealed class Presence
{
    public WorkspaceId? Workspace { get; private set; }

    public Guid? Account { get; private set; }

    public void Enter(WorkspaceId workspace, Guid? account)
    {
        if (Workspace is not null && (Workspace != workspace || Account != account))
            throw new InvalidOperationException("This scope already serves somebody else.");
        (Workspace, Account) = (workspace, account);
    }
}
