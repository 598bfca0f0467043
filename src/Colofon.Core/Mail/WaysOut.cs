using System.Collections.Immutable;
using Colofon.Offboardings;

namespace Colofon.Mail;

/// <summary>
/// Every way out there is. A new one is added here and gets a route marked as leaving the house; a test walks both lists
/// with a canary in every reserved field and fails when one of them is missing from the other.
/// </summary>
public static class WaysOut
{
    public static WayOut LetterPdf { get; } = new("letter-pdf", "application/pdf", "pdf");

    public static WayOut LetterEml { get; } = new("letter-eml", "message/rfc822", "eml");

    public static WayOut LetterMail { get; } = new("letter-mail", "message/rfc822", "eml") { IsNotice = true };

    public static WayOut StatementPdf { get; } = new("statement-pdf", "application/pdf", "pdf");

    public static WayOut CertificatePdf { get; } = new("certificate-pdf", "application/pdf", "pdf");

    public static WayOut ActPdf { get; } = new("act-pdf", "application/pdf", "pdf");

    public static WayOut SealedAct { get; } = new("sealed-act", "application/pdf", "pdf");

    public static WayOut SurveyMail { get; } = new("survey-mail", "message/rfc822", "eml") { Action = CaseAction.InviteToSurvey };

    public static WayOut SurveyEml { get; } = new("survey-eml", "message/rfc822", "eml") { Action = CaseAction.InviteToSurvey };

    public static WayOut PortalMail { get; } = new("portal-mail", "message/rfc822", "eml") { Action = CaseAction.InviteToPortal };

    public static WayOut PortalEml { get; } = new("portal-eml", "message/rfc822", "eml") { Action = CaseAction.InviteToPortal };

    public static WayOut PortalCode { get; } = new("portal-code", "message/rfc822", "eml") { Action = CaseAction.SignInToPortal, ReachesSuppressed = true };

    /// <summary>A file of ours on the portal: whatever it is, it is handed out as bytes to be kept and never to be shown.</summary>
    public static WayOut PortalFile { get; } = new("portal-file", "application/octet-stream", "bin") { Action = CaseAction.InviteToPortal };

    public static WayOut PortalAnswer { get; } = new("portal-answer", "text/plain", "txt") { Action = CaseAction.InviteToPortal };

    public static WayOut MeetingIcs { get; } = new("meeting-ics", "text/calendar", "ics");

    public static WayOut MeetingMail { get; } = new("meeting-mail", "message/rfc822", "eml");

    public static ImmutableArray<WayOut> All { get; } = [LetterPdf, LetterEml, MeetingIcs, MeetingMail, StatementPdf, CertificatePdf, ActPdf, SealedAct, SurveyMail, SurveyEml, LetterMail, PortalMail, PortalEml, PortalCode, PortalFile, PortalAnswer];

    /// <summary>Those by which the letter can leave.</summary>
    public static ImmutableArray<WayOut> OfLetter { get; } = [LetterPdf, LetterEml, LetterMail];

    /// <summary>The letter itself left, and not another paper of the case.</summary>
    public static bool IsLetter(string code) => OfLetter.Any(way => way.Code == code);

    public static WayOut? Find(string? code) => All.FirstOrDefault(way => way.Code == code);
}
