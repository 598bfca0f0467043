using System.Collections.Immutable;
using Colofon.Offboardings;

namespace Colofon.Mail;

/// <summary>
/// Every way out there is. A new one is added here and gets a route marked as leaving the house; a test walks both lists
/// with a canary in every reserved field and fails when one of them is missing from the other.
/// </summary>
public static class WaysOut
{
    public static WayOut LetterPdf { get; } = new("letter-pdf", "application/pdf", "pdf") { NeedsOpenCase = true };

    public static WayOut LetterEml { get; } = new("letter-eml", "message/rfc822", "eml") { NeedsOpenCase = true };

    internal static WayOut LetterMail { get; } = new("letter-mail", "message/rfc822", "eml") { NeedsOpenCase = true, IsNotice = true };

    public static WayOut SurveyMail { get; } = new("survey-mail", "message/rfc822", "eml") { Action = CaseAction.InviteToSurvey };

    public static WayOut SurveyEml { get; } = new("survey-eml", "message/rfc822", "eml") { Action = CaseAction.InviteToSurvey };

    public static WayOut PortalMail { get; } = new("portal-mail", "message/rfc822", "eml") { Action = CaseAction.InviteToPortal };

    public static WayOut PortalEml { get; } = new("portal-eml", "message/rfc822", "eml") { Action = CaseAction.InviteToPortal };

    public static WayOut PortalCode { get; } = new("portal-code", "message/rfc822", "eml") { Action = CaseAction.SignInToPortal, IsAskedFor = true };

    public static ImmutableArray<WayOut> All { get; } = [LetterPdf, LetterEml, SurveyMail, SurveyEml, PortalMail, PortalEml, PortalCode];

    /// <summary>Those by which the letter can leave.</summary>
    public static ImmutableArray<WayOut> OfLetter { get; } = [LetterPdf, LetterEml];

    public static WayOut? Find(string? code) => All.FirstOrDefault(way => way.Code == code);
}
