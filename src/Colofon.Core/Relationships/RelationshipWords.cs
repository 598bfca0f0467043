using Colofon.Language;

namespace Colofon.Relationships;

/// <summary>How a relationship is described, and how we write to them.</summary>
public sealed record RelationshipWords(CounterpartKind Kind, string Name, string? Project, Speech Speech, Register Register, DateOnly? StartedOn, string? Note)
{
    public static RelationshipWords Of(Relationship one) =>
        new(one.Kind, one.Name, one.Project, one.Speech, one.Register, one.StartedOn, one.Note);

    internal void CopyTo(Relationship one)
    {
        one.Describe(Kind, Name, Project, Note);
        one.Address(Speech, Register);
        one.Began(StartedOn);
    }
}
