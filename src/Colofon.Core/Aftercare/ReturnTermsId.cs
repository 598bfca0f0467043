using Colofon.Storage;

namespace Colofon.Aftercare;

public readonly record struct ReturnTermsId(Guid Value) : IKey<ReturnTermsId>
{
    public static ReturnTermsId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
