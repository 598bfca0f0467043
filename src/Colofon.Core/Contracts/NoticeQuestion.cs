using Colofon.Calendars;

namespace Colofon.Contracts;

/// <summary>All that is known of a contract about to end. What is left out comes back as pending, never as a guess.</summary>
internal sealed record NoticeQuestion
{
    /// <summary>Said instead of a region code when no public holidays are to be followed.</summary>
    public const string NoRegion = "none";

    /// <summary>The day the other side receives the notice: its delivery, not its sending.</summary>
    public required DateOnly Received { get; init; }

    /// <summary>The notice the contract asks for.</summary>
    public NoticePeriod? Period { get; init; }

    public NoticeRegime Regime { get; init; }

    public NoticeGiver Giver { get; init; }

    public ContractDuration Duration { get; init; }

    public DateOnly? ContractStart { get; init; }

    public DateOnly? FixedEnd { get; init; }

    /// <summary>Whose holidays count (<c>ES-MD</c>); null when unknown, <see cref="NoRegion"/> for none.</summary>
    public string? Region { get; init; }

    /// <summary>Local holidays and days closed.</summary>
    public IReadOnlyList<DateOnly> OwnDays { get; init; } = [];

    public IReadOnlyList<CriticalSpan> Critical { get; init; } = [];

    /// <summary>Days of calm left before and after the client's critical dates.</summary>
    public int CalmDays { get; init; } = 7;

    /// <summary>The client's part of the provider's income, from 0 to 1.</summary>
    public decimal? ClientShare { get; init; }

    /// <summary>One side could hardly live without the other, whatever the share says.</summary>
    public bool IsDependent { get; init; }

    /// <summary>In a mandate: the day by which the client has been able to arrange a replacement.</summary>
    public DateOnly? ClientArranged { get; init; }

    /// <summary>In an agency: whether a year begun counts as a year (disputed).</summary>
    public bool CountsStartedYear { get; init; }

    /// <summary>Our good-faith proposal; the person may change it.</summary>
    public NoticePeriod Proposal { get; init; } = NoticePeriod.Proposed;

    public bool IsFixed => FixedEnd is not null || Duration == ContractDuration.Fixed;

    /// <summary>The agency rules on notice are for contracts without an agreed end (Ley 12/1992, art. 25.1).</summary>
    public bool EndsWithTheMonth => Regime == NoticeRegime.Agency && !IsFixed;

    public WorkCalendar Calendar() => WorkCalendar.Of(Region == NoRegion ? null : Region, OwnDays);
}
