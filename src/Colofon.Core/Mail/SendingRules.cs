using Colofon.Aftercare;
using Colofon.Offboardings;

namespace Colofon.Mail;

/// <summary>Whether a message may leave: asked when it is put into the outbox, and again when its time has come.</summary>
public sealed class SendingRules(SuppressionList suppression)
{
    /// <summary>
    /// Why it may not: <c>mail.refusal.CODE</c> in the texts. Null when nothing speaks against it. Who must not be
    /// written to at all (the suppression list) is asked here too, and nowhere else.
    /// </summary>
    public async Task<string?> MaySendAsync(CaseFile file, WayOut way, string recipient, CancellationToken cancel = default) =>
        OfCase(file, way) ?? (way is { IsNotice: false, ReachesSuppressed: false } && await suppression.ForbidsAsync(recipient, cancel) ? "suppressed" : null);

    private static string? OfCase(CaseFile file, WayOut way) =>
        file.Offboarding.Stage switch
        {
            Stage.Withdrawn => "case-withdrawn",
            _ when !file.Permits(way.Action) => file.Offboarding.IsOpen ? "too-early" : way.Action == CaseAction.SendMail ? "case-closed" : "door-closed",
            _ when file.Door is { Door: Door.NoContact, ClosesOn: { } closes } && closes <= file.Today && way.Action != CaseAction.SignInToPortal => "door-closed",
            _ => null,
        };
}
