using Colofon.Journal;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Closures;

/// <summary>
/// Signing: by us, by them in the portal, or by them on paper. Signers and whoever takes an act back wait for each other;
/// our clock decides what is too late.
/// </summary>
public sealed class ClosingActDesk(ColofonDb db, CaseFiles files, SealDesk seals)
{
    /// <summary>We sign, as the person who is signed in.</summary>
    /// <param name="shownHash">The hash of what was on the screen.</param>
    public async Task<SigningOutcome> SignAsync(PublicId act, string shownHash, CancellationToken cancel = default)
    {
        var me = db.Actor is { } actor ? await db.Users.AsNoTracking().SingleOrDefaultAsync(row => row.Id == actor, cancel) : null;
        return await SignAsync(act, shownHash, ActSide.Us, SigningMeans.Account, new Signer(me?.DisplayName ?? "Colofón", me?.Email ?? "", ""), null, cancel);
    }

    /// <summary>We sign, as somebody invented who has no account: for the example studio.</summary>
    internal Task<SigningOutcome> SignAsync(PublicId act, string shownHash, Signer us, CancellationToken cancel = default) =>
        SignAsync(act, shownHash, ActSide.Us, SigningMeans.Account, us, null, cancel);

    /// <summary>They accept it in the portal. Whoever of them does is written down.</summary>
    public Task<SigningOutcome> AcceptAsync(PublicId act, string shownHash, Signer signer, CancellationToken cancel = default) =>
        SignAsync(act, shownHash, ActSide.Them, SigningMeans.Portal, signer, null, cancel);

    /// <summary>They signed it on paper, and this is its copy.</summary>
    public Task<SigningOutcome> UploadAsync(PublicId act, string shownHash, string name, PaperFile paper, CancellationToken cancel = default) =>
        SignAsync(act, shownHash, ActSide.Them, SigningMeans.Paper, new Signer(name, "", ""), paper, cancel);

    private async Task<SigningOutcome> SignAsync(PublicId act, string shownHash, ActSide side, SigningMeans means, Signer signer, PaperFile? paper, CancellationToken cancel)
    {
        var outcome = SigningOutcome.Unknown;
        await db.WriteAsync(
            async () =>
            {
                await db.TakeTurnAsync("act", cancel);
                var found = await db.FrozenActs.AsNoTracking().SingleOrDefaultAsync(row => row.PublicId == act, cancel);
                if (found is null || await files.FindAsync(found.OffboardingId, cancel) is not { } file)
                    return;
                outcome = Refusal(file, found, shownHash, side) ?? Sign(file, found, new ActSignature(found, side, means, signer, db.Now), paper);
            },
            cancel
        );
        // What was signed stands, also when the guard holds the sealed paper back: then the page says why.
        if (outcome.Signature is { } signature && outcome.IsSigned)
            await seals.SealAsync(signature.OffboardingId, Speech.Es, cancel);
        return outcome;
    }

    private SigningOutcome? Refusal(CaseFile file, FrozenAct act, string shownHash, ActSide side)
    {
        if (file.Signatures.FirstOrDefault(one => one.ActId == act.Id && one.Side == side) is { } first)
            return SigningOutcome.Already(first);
        if (act.IsWithdrawn)
            return SigningOutcome.Withdrawn;
        if (!file.Permits(CaseAction.Sign))
            return SigningOutcome.NotNow;
        if (side == ActSide.Them && act.IsExpired(db.Now))
            return SigningOutcome.Expired;
        return string.Equals(act.Sha256, shownHash, StringComparison.Ordinal) && act.Sha256 == ActBytes.Of(act).Hash ? null : SigningOutcome.Changed;
    }

    private SigningOutcome Sign(CaseFile file, FrozenAct act, ActSignature signature, PaperFile? paper)
    {
        db.Add(signature);
        if (paper is not null)
            db.Add(new SignedPaper(act, paper, db.Actor, db.Now));
        db.Tell(signature.Side == ActSide.Us ? "act.signed" : "act.accepted", JournalSubject.Of(file.Id), file.Relationship.Name, signature.Name, act.Number);
        return SigningOutcome.Signed(signature);
    }
}
