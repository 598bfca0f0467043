using Colofon.Accounts;

namespace Colofon.Journal;

/// <summary>The head of a chain at one moment, as it is kept outside the database.</summary>
public sealed record JournalMark(WorkspaceId Workspace, long Sequence, string Hash);
