namespace Colofon.Signals;

/// <summary>The measures of one relationship, and its load week by week over the last thirteen whole weeks.</summary>
public sealed record Measures(IReadOnlyList<Measure> All, IReadOnlyList<LoadPoint> Load, Concentration Concentration)
{
    public Measure this[MeasureCode code] => All.First(measure => measure.Code == code);
}
