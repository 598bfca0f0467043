using Colofon.Storage;

namespace Colofon.Aftercare;

public readonly record struct CaseReviewId(Guid Value) : IKey<CaseReviewId>
{
    public static CaseReviewId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
