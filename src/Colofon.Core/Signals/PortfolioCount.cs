using Colofon.Relationships;

namespace Colofon.Signals;

/// <summary>How the relationships that are not archived stand, in numbers.</summary>
public sealed record PortfolioCount(int Follow, int Talk, int Review, int Unread, int Archived, IReadOnlyList<CounterpartKind> Kinds)
{
    public int All => Follow + Talk + Review + Unread;

    public bool IsEmpty => All + Archived == 0;
}
