using Colofon.Storage;

namespace Colofon.Feedback;

public readonly record struct SurveyAnswerId(Guid Value) : IKey<SurveyAnswerId>
{
    public static SurveyAnswerId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
