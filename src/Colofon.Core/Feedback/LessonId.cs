using Colofon.Storage;

namespace Colofon.Feedback;

public readonly record struct LessonId(Guid Value) : IKey<LessonId>
{
    public static LessonId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
