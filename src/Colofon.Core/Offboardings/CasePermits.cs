using Colofon.Aftercare;
using static Colofon.Offboardings.CaseAction;

namespace Colofon.Offboardings;

/// <summary>What may still happen in a case: closed means closed, withdrawn leaves only reading.</summary>
internal static class CasePermits
{
    public static bool Allow(Stage stage, Door? door, CaseAction action) =>
        stage switch
        {
            Stage.Withdrawn => IsReading(action),
            Stage.Closed => IsReading(action) || IsAfterwards(action) || (IsContact(action) && door is Door.Open or Door.Conditional),
            _ => IsReading(action) || IsWork(action) || stage >= Since(action),
        };

    private static bool IsReading(CaseAction action) => action is Read or Export;

    /// <summary>What goes on in every open case: thinking, drafting and preparing never wait.</summary>
    private static bool IsWork(CaseAction action) =>
        action
            is EditDecision
                or ChooseDoor
                or HearNews
                or EditContract
                or WriteLetter
                or ReleaseLetter
                or EditPlan
                or Upload
                or EditSettlement
                or EditAct
                or Waive
                or Move
                or Withdraw;

    /// <summary>The first open stage in which it may happen. Nothing reaches an outsider before it is prepared.</summary>
    private static Stage Since(CaseAction action) =>
        action switch
        {
            SendMail or NoteDelivery => Stage.Prepared,
            InviteToPortal or SignInToPortal or PostInPortal or Sign or NoteContact or Reflect => Stage.Announced,
            InviteToSurvey or AnswerSurvey => Stage.HandingOver,
            _ => Stage.Closed,
        };

    /// <summary>After the end, whatever the door: they read their papers and answer, and we learn.</summary>
    private static bool IsAfterwards(CaseAction action) => action is SignInToPortal or AnswerSurvey or Reflect or NoteContact;

    /// <summary>We write to them after the end: the door decides, and no choice is no permission.</summary>
    private static bool IsContact(CaseAction action) => action is InviteToSurvey or CheckIn or FollowUp;
}
