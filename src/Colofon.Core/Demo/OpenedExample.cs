using Colofon.Accounts;

namespace Colofon.Demo;

/// <summary>The example's workspace, and how many relationships were made if it is new.</summary>
public sealed record OpenedExample(WorkspaceId Workspace, bool IsNew, int Relationships = 0);
