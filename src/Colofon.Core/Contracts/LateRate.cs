namespace Colofon.Contracts;

/// <summary>The legal rate of late payment of one half-year, in percent a year, and where it was published.</summary>
/// <param name="IsSecondHand">It was taken from who quotes the resolution, not from the resolution itself.</param>
/// <param name="Source">Id of the resolution in the BOE; none when the rate follows from the law and the rate of the ECB.</param>
internal sealed record LateRate(HalfYear Half, decimal Ecb, decimal Percent, string? Source, bool IsSecondHand)
{
    public Remark Told => Source is null ? new("interest.source.computed", Ecb) : new("interest.source.boe", Source);
}
