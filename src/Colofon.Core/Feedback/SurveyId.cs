using Colofon.Storage;

namespace Colofon.Feedback;

public readonly record struct SurveyId(Guid Value) : IKey<SurveyId>
{
    public static SurveyId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
