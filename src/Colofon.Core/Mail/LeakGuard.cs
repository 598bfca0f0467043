using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>
/// The only gate outwards. It reads every text of what is about to leave, and then the finished file itself, decoded:
/// what is reserved, other names, secrets, holes and the errors of tone stop it; warnings ask for a reason.
/// </summary>
public sealed class LeakGuard
{
    private LeakGuard(OutboundDraft draft, IReadOnlyList<Objection> objections, bool hasReason)
    {
        (Draft, Objections) = (draft, objections);
        LetsOut = objections.All(objection => objection.Severity < (hasReason ? Severity.Error : Severity.Warning));
    }

    internal OutboundDraft Draft { get; }

    internal IReadOnlyList<Objection> Objections { get; }

    internal bool LetsOut { get; }

    /// <param name="why">Why it leaves although something is to be reconsidered; nothing lets an error out.</param>
    public static ReleaseOutcome Release(OutboundDraft draft, CaseFile file, Speech ui, string? why = null)
    {
        var guard = new LeakGuard(draft, [.. new LeakReading(draft, file, ui).Read()], !string.IsNullOrWhiteSpace(why));
        return new ReleaseOutcome(guard.LetsOut ? new Outbound(guard) : null, guard.Objections);
    }

    /// <summary>Whether a copy that was let out would be let out today: something may have been written down as reserved since.</summary>
    internal static bool StillLetsOut(ReleasedCopy copy, CaseFile file) =>
        LeakFindings.Of(RenderedText.Of(copy.Bytes), Confidential.Of(file)).All(leak => leak.Code is LeakCodes.Placeholder);
}
