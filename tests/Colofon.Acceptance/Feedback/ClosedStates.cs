using Colofon.Aftercare;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Feedback;

/// <summary>The ways in which a case can be over.</summary>
internal static class ClosedStates
{
    public static IReadOnlyList<(Stage Stage, Door? Door)> All { get; } =
        [(Stage.Closed, Door.Open), (Stage.Closed, Door.Conditional), (Stage.Closed, Door.NoContact), (Stage.Closed, null), (Stage.Withdrawn, Door.Open)];

    /// <summary>Puts a case there, whatever stood before.</summary>
    public static Task<int> TurnAsync(this Studio studio, OffboardingId id, Stage stage, Door? door) =>
        studio.LookAsync(async db =>
        {
            var offboarding = await db.Offboardings.SingleAsync(row => row.Id == id);
            offboarding.EndOn(new DateOnly(2026, 11, 20));
            await db.DoorPolicies.Where(row => row.OffboardingId == id).ExecuteDeleteAsync();
            if (door is { } chosen)
                db.Add(new DoorPolicy(offboarding, chosen, "avisos@estudio.example", chosen == Door.NoContact ? offboarding.EndsOn : null, null, db.Now));
            db.Add(offboarding.Move(stage, null, null, db.Now));
            return await db.SaveChangesAsync();
        });
}
