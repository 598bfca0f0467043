using Colofon.Storage;

namespace Colofon.Decisions;

public readonly record struct DecisionNoteId(Guid Value) : IKey<DecisionNoteId>
{
    public static DecisionNoteId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
