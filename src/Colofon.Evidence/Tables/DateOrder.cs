namespace Colofon.Evidence;

/// <summary>The order of day, month and year in a file's dates. ISO dates (2026-03-04) are understood in any order.</summary>
public enum DateOrder
{
    /// <summary>04/03/2026 is 4 March.</summary>
    DayFirst,

    /// <summary>04/03/2026 is 3 April.</summary>
    MonthFirst,

    /// <summary>2026-03-04 or 2026/03/04.</summary>
    YearFirst,
}
