using Colofon.Storage;

namespace Colofon.Decisions;

public readonly record struct NewsId(Guid Value) : IKey<NewsId>
{
    public static NewsId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("D");
}
