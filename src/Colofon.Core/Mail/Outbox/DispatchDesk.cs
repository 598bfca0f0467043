using Colofon.Farewells;
using Colofon.Journal;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Mail.Outbox;

/// <summary>What a person may still do with a message: undo it, send it again, say that it arrived.</summary>
public sealed class DispatchDesk(ColofonDb db, ReleaseDesk release, MailBell bell)
{
    private const int Most = 20;

    /// <summary>Takes it back. False when it is leaving already, or was taken back before.</summary>
    public Task<bool> UndoAsync(OffboardingId id, OutboundId copy, CancellationToken cancel = default) =>
        TurnAsync(id, copy, dispatch => dispatch.CanBeUndone, dispatch =>
        {
            Tell("mail.undone", dispatch);
            return Task.FromResult(dispatch.Undo(db.Actor, db.Now));
        }, cancel);

    /// <summary>Takes back what still waits to leave for somebody, in the save that follows.</summary>
    public async Task DropAsync(OffboardingId id, WayOut way, string recipient, CancellationToken cancel = default)
    {
        var waiting = await db.Dispatches
            .Where(row => row.OffboardingId == id && row.Way == way.Code && (row.State == DispatchState.Held || row.State == DispatchState.Waiting))
            .ToListAsync(cancel);
        foreach (var dispatch in waiting.Where(row => string.Equals(row.Recipient, recipient, StringComparison.OrdinalIgnoreCase)))
        {
            Tell("mail.undone", dispatch);
            db.Add(dispatch.Undo(db.Actor, db.Now));
        }
    }

    public async Task<bool> SendAgainAsync(OffboardingId id, OutboundId copy, CancellationToken cancel = default)
    {
        var isDone = await TurnAsync(id, copy, dispatch => dispatch.CanBeSentAgain, dispatch =>
        {
            Tell("mail.again", dispatch);
            return Task.FromResult(dispatch.SendAgain(db.Actor, db.Now));
        }, cancel);
        bell.Ring();
        return isDone;
    }

    /// <summary>For one that may have left: a person knows that it did.</summary>
    public Task<bool> ConfirmAsync(OffboardingId id, OutboundId copy, CancellationToken cancel = default) =>
        TurnAsync(id, copy, dispatch => dispatch.State == DispatchState.Unknown, async dispatch =>
        {
            Tell("mail.arrived", dispatch);
            if (WaysOut.Find(dispatch.Way)?.IsNotice == true)
                await release.NoteSentAsync(dispatch, answer: null, cancel);
            return dispatch.Confirm(db.Actor, db.Now);
        }, cancel);

    /// <summary>Messages of any case that a person has to look at, the oldest first.</summary>
    public Task<List<Dispatch>> AskingAsync(CancellationToken cancel = default) =>
        db.Dispatches.AsNoTracking()
            .Where(row => row.State == DispatchState.Failed || row.State == DispatchState.Unknown)
            .OrderBy(row => row.QueuedAt)
            .Take(Most)
            .ToListAsync(cancel);

    public Task<bool> HasAsync(OffboardingId id, OutboundId copy, CancellationToken cancel = default) =>
        db.Dispatches.AnyAsync(row => row.OffboardingId == id && row.CopyId == copy, cancel);

    /// <summary>All messages of a case with their turns, the latest first.</summary>
    public async Task<IReadOnlyList<DispatchHistory>> OfCaseAsync(OffboardingId id, CancellationToken cancel = default)
    {
        var messages = await db.Dispatches.AsNoTracking().Where(row => row.OffboardingId == id).OrderByDescending(row => row.QueuedAt).ToListAsync(cancel);
        var ids = messages.ConvertAll(row => row.Id);
        var steps = (await db.DispatchSteps.AsNoTracking().Where(row => ids.Contains(row.DispatchId)).ToListAsync(cancel)).ToLookup(row => row.DispatchId);
        return [.. messages.Select(row => new DispatchHistory(row, [.. steps[row.Id].OrderBy(step => step.Number)]))];
    }

    private async Task<bool> TurnAsync(OffboardingId id, OutboundId copy, Func<Dispatch, bool> isAllowed, Func<Dispatch, Task<DispatchStep>> turn, CancellationToken cancel)
    {
        if (await db.Dispatches.SingleOrDefaultAsync(row => row.OffboardingId == id && row.CopyId == copy, cancel) is not { } dispatch || !isAllowed(dispatch))
            return false;
        db.Add(await turn(dispatch));
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private void Tell(string code, Dispatch dispatch) =>
        db.Tell(code, JournalSubject.Of(dispatch.OffboardingId), JournalWord.Named("way." + dispatch.Way), dispatch.Recipient);
}
