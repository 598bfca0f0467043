using Colofon.Storage;

namespace Colofon.Feedback;

public readonly record struct RetrospectiveNoteId(Guid Value) : IKey<RetrospectiveNoteId>
{
    public static RetrospectiveNoteId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
