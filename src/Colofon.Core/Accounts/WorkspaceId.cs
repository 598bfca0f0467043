using Colofon.Storage;

namespace Colofon.Accounts;

public readonly record struct WorkspaceId(Guid Value) : IKey<WorkspaceId>
{
    public static WorkspaceId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
