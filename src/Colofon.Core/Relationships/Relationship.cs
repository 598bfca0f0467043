using Colofon.Accounts;
using Colofon.Language;
using Colofon.Storage;
using Colofon.Tone;

namespace Colofon.Relationships;

/// <summary>A working relationship with a client, a supplier or a collaborator.</summary>
public sealed class Relationship : IOwned, IVersioned
{
    private Relationship() { }

    public Relationship(WorkspaceId workspace, CounterpartKind kind, string name, Speech speech, DateTimeOffset now)
    {
        WorkspaceId = workspace;
        Id = Key.New<RelationshipId>();
        PublicId = PublicId.New();
        CreatedAt = now;
        Describe(kind, name, project: null, note: null);
        Address(speech, Register.Usted);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public RelationshipId Id { get; private set; }

    [Public]
    public PublicId PublicId { get; private set; }

    [Internal]
    public CounterpartKind Kind { get; private set; }

    [ClientVisible]
    public string Name { get; private set; } = "";

    /// <summary>Ours, not the database's: both sort ñ and accents alike by it.</summary>
    [Internal]
    public string SortKey { get; private set; } = "";

    /// <summary>What we do together, as it is named in a letter.</summary>
    [ClientVisible]
    public string? Project { get; private set; }

    [Private]
    public string? Note { get; private set; }

    [Internal]
    public Speech Speech { get; private set; }

    [Internal]
    public Register Register { get; private set; }

    [Internal]
    public DateOnly? StartedOn { get; private set; }

    [Internal]
    public DateTimeOffset CreatedAt { get; private set; }

    [Internal]
    public DateTimeOffset? ArchivedAt { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public void Describe(CounterpartKind kind, string name, string? project, string? note)
    {
        (Kind, Name, Project, Note) = (kind, name.Trim(), project?.Trim(), note?.Trim());
        SortKey = SearchText.Fold(Name);
    }

    /// <summary>In which language and form of address we write to them.</summary>
    public void Address(Speech speech, Register register) => (Speech, Register) = (speech, register);

    public void Began(DateOnly? on) => StartedOn = on;

    public void Archive(DateTimeOffset at) => ArchivedAt ??= at;

    public void Restore() => ArchivedAt = null;
}
