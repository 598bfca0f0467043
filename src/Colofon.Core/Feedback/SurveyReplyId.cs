using Colofon.Storage;

namespace Colofon.Feedback;

public readonly record struct SurveyReplyId(Guid Value) : IKey<SurveyReplyId>
{
    public static SurveyReplyId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
