namespace Colofon.Offboardings;

/// <summary>Everything that can be done on a case. Whether it may still be done is <see cref="Offboarding.Permits"/>'s to say.</summary>
public enum CaseAction
{
    Read,

    /// <summary>Downloading what is kept: copies let out, the dossier, the signed act and its evidence.</summary>
    Export,

    /// <summary>Reasons, alternatives, questions, second opinions, feelings: all that is thought before it is said.</summary>
    EditDecision,

    ChooseDoor,

    /// <summary>Noting how and when they told us.</summary>
    HearNews,

    EditContract,

    /// <summary>The letter, the key points, the script, the reactions, the rehearsal.</summary>
    WriteLetter,

    ReleaseLetter,

    /// <summary>Letting a mail or an invitation of the case leave: asked again when it is sent.</summary>
    SendMail,

    NoteDelivery,

    /// <summary>Tasks, deliverables, accesses, open items.</summary>
    EditPlan,

    /// <summary>A file of ours put into the case.</summary>
    Upload,

    InviteToPortal,

    SignInToPortal,

    /// <summary>Whatever an outsider leaves in the portal but a signature or a survey: files, answers, deliverables accepted.</summary>
    PostInPortal,

    /// <summary>Settlement, disputes, data instruction.</summary>
    EditSettlement,

    /// <summary>Drafting, freezing and offering the closing act.</summary>
    EditAct,

    Sign,

    InviteToSurvey,

    /// <summary>The survey has a deadline of its own beside this.</summary>
    AnswerSurvey,

    /// <summary>Lessons, the retrospective, whether it was right.</summary>
    Reflect,

    /// <summary>The check-in after the end: the task and what is written to them.</summary>
    CheckIn,

    /// <summary>Any later writing to them: greetings, newsletters, asking for a reference, coming back.</summary>
    FollowUp,

    /// <summary>Noting that they wrote or called after a limit was set; nothing is sent.</summary>
    NoteContact,

    Waive,

    Move,

    Withdraw,
}
