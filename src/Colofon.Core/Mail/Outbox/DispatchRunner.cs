using Colofon.Documents;
using Colofon.Farewells;
using Colofon.Journal;
using Colofon.Mail.Smtp;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Colofon.Mail.Outbox;

/// <summary>Sends one message. Killed at any point, the next runner knows that it may have left.</summary>
internal sealed class DispatchRunner(ColofonDb db, CaseFiles files, SendingRules rules, SecretSeal seal, SmtpCarrier carrier, ReleaseDesk release, ILogger<DispatchRunner> log)
{
    public const string LeaseName = "mail:";

    /// <summary>Longer than the longest conversation with a server.</summary>
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(10);

    private readonly string owner = PublicId.New().ToString();

    public async Task RunAsync(DispatchId id, CancellationToken cancel = default)
    {
        var lease = LeaseName + id;
        if (!await db.TryTakeLeaseAsync(lease, owner, LeaseTime, cancel))
            return;
        try
        {
            if (await BeginAsync(id, cancel) is not { } load)
                return;
            var carriage = load.Target is null
                ? new Carriage(CarriageEnd.Later, load.Why, null)
                : await carrier.CarryAsync(load.Target, load.Envelope, cancel);
            // What became of it is written down even while the program stops.
            await SettleAsync(id, carriage, CancellationToken.None);
        }
        catch (DbUpdateConcurrencyException)
        {
            log.LogWarning("Message {Message} took another turn meanwhile", id);
        }
        finally
        {
            db.ChangeTracker.Clear();
            await db.GiveLeaseBackAsync(lease, owner);
        }
    }

    /// <summary>Asks once more whether it may leave, and writes down that it is leaving. None when there is nothing to do.</summary>
    private async Task<DispatchLoad?> BeginAsync(DispatchId id, CancellationToken cancel)
    {
        var dispatch = await db.Dispatches.SingleAsync(row => row.Id == id, cancel);
        if (dispatch.State == DispatchState.Sending)
            await SettleAsync(id, new Carriage(CarriageEnd.Doubtful, "interrupted", null), cancel);
        if (!dispatch.IsDue(db.Now))
            return null;
        var copy = await db.ReleasedCopies.AsNoTracking().SingleAsync(row => row.Id == dispatch.CopyId, cancel);
        var refusal = await RefusalAsync(dispatch, copy, cancel);
        db.Add(refusal is null ? dispatch.Take(db.Now) : dispatch.Stop(refusal, db.Now));
        if (refusal is not null)
            Tell("mail.stopped", dispatch);
        await db.SaveChangesAsync(cancel);
        return refusal is null ? await LoadAsync(dispatch, copy, cancel) : null;
    }

    /// <summary>What was true when it was confirmed may no longer be: the case, the door, what is reserved by now.</summary>
    private async Task<string?> RefusalAsync(Dispatch dispatch, ReleasedCopy copy, CancellationToken cancel)
    {
        if (await files.FindAsync(dispatch.OffboardingId, cancel) is not { } file || WaysOut.Find(dispatch.Way) is not { } way)
            return "case-withdrawn";
        if (await rules.MaySendAsync(file, way, dispatch.Recipient, cancel) is { } refusal)
            return refusal;
        return LeakGuard.StillLetsOut(copy, file) ? null : "leak";
    }

    private async Task<DispatchLoad> LoadAsync(Dispatch dispatch, ReleasedCopy copy, CancellationToken cancel)
    {
        MailboxAddress.TryCreate("", dispatch.Sender, out var from);
        MailboxAddress.TryCreate("", dispatch.Recipient, out var to);
        var server = await db.MailServers.AsNoTracking().SingleOrDefaultAsync(cancel);
        return new DispatchLoad(server?.Target(seal), server is null ? "no-server" : "password-lost", new Envelope(from!, to!, copy.Bytes));
    }

    private async Task SettleAsync(DispatchId id, Carriage carriage, CancellationToken cancel)
    {
        var dispatch = await db.Dispatches.SingleAsync(row => row.Id == id, cancel);
        var isNotice = WaysOut.Find(dispatch.Way)?.IsNotice == true;
        db.Add(dispatch.Settle(carriage, isNotice, db.Now));
        if (dispatch.State == DispatchState.Sent && isNotice)
            await release.NoteSentAsync(dispatch, carriage.Answer, cancel);
        if (dispatch.State is DispatchState.Sent or DispatchState.Failed or DispatchState.Unknown)
            Tell("mail." + dispatch.State, dispatch);
        await db.SaveChangesAsync(cancel);
    }

    private void Tell(string code, Dispatch dispatch) =>
        db.Tell(code, JournalSubject.Of(dispatch.OffboardingId), JournalWord.Named("way." + dispatch.Way), dispatch.Recipient);
}
