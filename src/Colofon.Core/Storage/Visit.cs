using Colofon.Accounts;
using Colofon.Journal;

namespace Colofon.Storage;

/// <summary>In which workspace a context works, for whom, and with whose clock.</summary>
public sealed record Visit(WorkspaceId Workspace, Guid? Actor, TimeProvider Clock, JournalKeeper Keeper);
