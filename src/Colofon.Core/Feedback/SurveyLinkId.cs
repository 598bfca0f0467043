using Colofon.Storage;

namespace Colofon.Feedback;

public readonly record struct SurveyLinkId(Guid Value) : IKey<SurveyLinkId>
{
    public static SurveyLinkId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
