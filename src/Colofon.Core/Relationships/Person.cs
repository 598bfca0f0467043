using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Relationships;

/// <summary>A person we deal with on the other side.</summary>
public sealed class Person : IOwned
{
    private Person() { }

    public Person(WorkspaceId workspace, RelationshipId relationship, string name, string? email)
    {
        WorkspaceId = workspace;
        Id = Key.New<PersonId>();
        RelationshipId = relationship;
        Correct(name, email, role: null);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public PersonId Id { get; private set; }

    [Internal]
    public RelationshipId RelationshipId { get; private set; }

    [ClientVisible]
    public string Name { get; private set; } = "";

    [ClientVisible]
    public string? Email { get; private set; }

    [Internal]
    public string? Role { get; private set; }

    /// <summary>Whom we write to first.</summary>
    [Internal]
    public bool IsMain { get; private set; }

    public void Correct(string name, string? email, string? role) =>
        (Name, Email, Role) = (name.Trim(), email?.Trim().ToLowerInvariant(), role?.Trim());

    public void BeMain(bool main) => IsMain = main;
}
