using Colofon.Closures;
using Colofon.Handovers;
using static Colofon.Offboardings.RequirementCodes;

namespace Colofon.Offboardings;

/// <summary>
/// What each stage asks for, in the order in which a person would do it. Pure: the same facts and the same moment give
/// the same answer. The list of a stage holds that of the stages before it.
/// </summary>
public static class Gates
{
    public static IReadOnlyList<Requirement> For(CaseFacts facts, Stage to, DateTimeOffset now) =>
        [.. Asked(facts, to, now).Select(requirement => requirement with { IsWaived = IsWaived(facts, requirement) })];

    /// <summary>The stage after this one, or null at the end of the road.</summary>
    public static Stage? After(Stage stage) =>
        stage switch
        {
            Stage.Considering => Stage.Decided,
            Stage.Decided => Stage.Prepared,
            Stage.Prepared => Stage.Announced,
            Stage.Announced => Stage.HandingOver,
            Stage.HandingOver => Stage.Closed,
            _ => null,
        };

    /// <summary>The stage whose list a person works on now: until it is said, that of saying it.</summary>
    public static Stage Ahead(CaseFacts facts) => facts.Stage < Stage.Announced ? Stage.Announced : After(facts.Stage) ?? facts.Stage;

    /// <summary>That list, without what was met on the way to the stage we are in.</summary>
    public static IReadOnlyList<Requirement> Left(CaseFacts facts, DateTimeOffset now)
    {
        var before = facts.Stage == Stage.HandingOver ? For(facts, Stage.HandingOver, now).Select(one => one.Code).ToHashSet(StringComparer.Ordinal) : [];
        return [.. For(facts, Ahead(facts), now).Where(one => !one.Holds || !before.Contains(one.Code))];
    }

    /// <summary>All that must hold before the letter may leave: everything but its leaving and its arrival.</summary>
    public static IReadOnlyList<Requirement> ForRelease(CaseFacts facts, DateTimeOffset now) =>
        [.. For(facts, facts.Direction == EndDirection.Provider ? Stage.Announced : Stage.HandingOver, now).Where(one => one.Code is not (Released or Delivered))];

    private static bool IsWaived(CaseFacts facts, Requirement requirement) =>
        requirement is { MayOverride: true, IsMet: false } && facts.Waived.Contains(requirement.Code);

    private static IEnumerable<Requirement> Asked(CaseFacts facts, Stage to, DateTimeOffset now) =>
        facts.Direction == EndDirection.Provider ? Ours(facts, to, now) : Theirs(facts, to, now);

    private static IEnumerable<Requirement> Ours(CaseFacts facts, Stage to, DateTimeOffset now) =>
        to switch
        {
            Stage.Decided => Decision(facts),
            Stage.Prepared => [.. Decision(facts), .. Preparation(facts)],
            Stage.Announced or Stage.HandingOver => Said(facts, now),
            Stage.Closed => [.. Said(facts, now), .. Ending(facts)],
            _ => [],
        };

    private static IEnumerable<Requirement> Said(CaseFacts facts, DateTimeOffset now) =>
        [.. Decision(facts), .. Preparation(facts), Cooling(facts, now), .. Leaving(facts)];

    /// <summary>They told us, or it is agreed, or the work is done: nothing to decide, and a date to receive.</summary>
    private static IEnumerable<Requirement> Theirs(CaseFacts facts, Stage to, DateTimeOffset now) =>
        to switch
        {
            Stage.HandingOver => Answered(facts, now),
            Stage.Closed => [.. Answered(facts, now), .. Ending(facts)],
            _ => [],
        };

    private static IEnumerable<Requirement> Answered(CaseFacts facts, DateTimeOffset now) =>
        [Ground(facts), DoorChosen(facts), DateChosen(facts), .. Written(facts), .. Breath(facts, now), .. Leaving(facts)];

    /// <summary>What it stands on: their news, the agreement, or the last delivery accepted. Not every work is accepted in so many words.</summary>
    private static Requirement Ground(CaseFacts facts) =>
        facts.Direction switch
        {
            EndDirection.Mutual => new(Agreement, facts.HasNews, "decision#news"),
            EndDirection.Natural => new(Acceptance, facts.HasNews, "decision#news") { MayOverride = true },
            _ => new(News, facts.HasNews, "decision#news"),
        };

    /// <summary>Their news is answered with a cool head: not before the next working day.</summary>
    private static IEnumerable<Requirement> Breath(CaseFacts facts, DateTimeOffset now) =>
        facts is { Direction: EndDirection.Client, AnswerFrom: { } from }
            ? [new(AnswerDay, now >= from, "") { MayOverride = true, Day = DateOnly.FromDateTime(from.DateTime) }]
            : [];

    /// <summary>What closing asks for, each room in its own place.</summary>
    private static IEnumerable<Requirement> Ending(CaseFacts facts) =>
        [.. HandoverRequirements.ToClose(facts), .. ClosureRequirements.ToClose(facts), LastDayOver(facts)];

    private static IEnumerable<Requirement> Decision(CaseFacts facts) =>
        [
            new(ReservedReason, facts.HasReservedReason, "decision#reserved"),
            new(ShareableReason, facts.HasShareableReason, "decision#shareable"),
            DoorChosen(facts),
        ];

    private static IEnumerable<Requirement> Preparation(CaseFacts facts) =>
        [new(Contract, facts.HasContract, "contract#facts"), DateChosen(facts), Lawful(facts), .. Written(facts)];

    private static IEnumerable<Requirement> Written(CaseFacts facts) =>
        [
            new(Letter, facts.HasLetter, "letter"),
            new(LetterLeak, !facts.LetterLeaks, "letter#findings"),
            new(LetterClean, facts.LetterErrors == 0, "letter#findings"),
        ];

    private static IEnumerable<Requirement> Leaving(CaseFacts facts) =>
        [new(Released, facts.IsReleased, "out#release"), new(Delivered, facts.IsDelivered, "out#delivery")];

    private static Requirement DoorChosen(CaseFacts facts) => new(Door, facts.HasDoor, "decision#door");

    private static Requirement DateChosen(CaseFacts facts) => new(EndDate, facts.EndsOn is not null, "contract#dates");

    private static Requirement LastDayOver(CaseFacts facts) =>
        new(LastDay, facts.HasEnded, "")
        {
            MayOverride = true,
            Day = facts.EndsOn,
        };

    private static Requirement Lawful(CaseFacts facts) =>
        new(EndDateLawful, facts.EndsOn is null || facts.EndsOn >= facts.Earliest, "contract#dates")
        {
            MayOverride = true,
            Day = facts.Earliest,
        };

    private static Requirement Cooling(CaseFacts facts, DateTimeOffset now) =>
        new(RequirementCodes.CoolingOff, now >= facts.CoolUntil, "")
        {
            MayOverride = true,
            Day = facts.CoolUntil is { } until ? DateOnly.FromDateTime(until.DateTime) : null,
        };
}
