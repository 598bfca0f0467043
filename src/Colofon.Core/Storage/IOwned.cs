using Colofon.Accounts;

namespace Colofon.Storage;

/// <summary>A row that belongs to a workspace and is invisible from any other.</summary>
public interface IOwned
{
    WorkspaceId WorkspaceId { get; }
}
