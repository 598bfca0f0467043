using Colofon.Accounts;

namespace Colofon.Journal;

/// <summary>The first bad entry and a code that says what is wrong with it: <c>journal.fault.…</c> in the texts.</summary>
public sealed record JournalFault(WorkspaceId Workspace, long Sequence, string Code);
