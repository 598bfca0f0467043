namespace Colofon.Evidence;

/// <summary>Time worked, as a time tracker exported it.</summary>
/// <param name="Line">Line of the file where it starts, from 1.</param>
public sealed record HoursEntryRecord(int Line) : EvidenceRow(Line)
{
    /// <summary>
    /// 32 hexadecimal digits over person, client, project, task, description, start and end, and <c>-n</c> for the
    /// n-th equal row of a file (equal rows are legitimate). The same entry has the same key in any export of the same tool.
    /// </summary>
    public required string NaturalKey { get; init; }

    /// <summary>The client's name as written; empty when none.</summary>
    public required string Client { get; init; }

    /// <summary>The project's name as written; empty when none.</summary>
    public string Project { get; init; } = "";

    /// <summary>The task's name as written; empty when none.</summary>
    public string Task { get; init; } = "";

    /// <summary>What the person wrote; empty when nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>Who worked: the name, else the e-mail address; empty when neither.</summary>
    public string Person { get; init; } = "";

    /// <summary>The day it started, local to whoever exported it (no tracker's table carries a zone).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>When it started, local likewise; null when the file has no times.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>Whole minutes, rounded to the nearest: end minus start, else the duration cell.</summary>
    public required int Minutes { get; init; }

    /// <summary>Whether the tracker calls it billable.</summary>
    public bool Billable { get; init; }

    /// <summary>ISO 4217 code of <see cref="Amount"/>; null when the file names none.</summary>
    public string? Currency { get; init; }

    /// <summary>What the tracker values it at, in units of the currency; null when the file has none.</summary>
    public decimal? Amount { get; init; }
}
