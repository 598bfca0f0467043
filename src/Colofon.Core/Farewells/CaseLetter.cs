using Colofon.Aftercare;
using Colofon.Farewells.Letters;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Farewells;

/// <summary>The letter that fits a case: its direction, who is on the other side, and what has been chosen so far.</summary>
public static class CaseLetter
{
    public static LetterTemplate Template(CaseFile file, Speech speech) =>
        LetterTemplates.Find(KindOf(file.Offboarding.Direction), file.Relationship.Kind, speech);

    public static RenderedLetter Render(CaseFile file, LetterFilling filling, Speech speech, Register register) =>
        Template(file, speech).Render(Fields(file, filling), register);

    public static LetterKind KindOf(EndDirection direction) =>
        direction switch
        {
            EndDirection.Client => LetterKind.Acknowledgement,
            EndDirection.Mutual => LetterKind.Mutual,
            EndDirection.Natural => LetterKind.Natural,
            _ => LetterKind.Announcement,
        };

    private static LetterFields Fields(CaseFile file, LetterFilling filling) =>
        new()
        {
            Door = file.Door?.Door ?? Door.Open,
            Voice = filling.Voice,
            DoorTerms = file.Door is { Door: Door.Conditional } conditional ? conditional.Terms : null,
            Channel = file.Door is { Door: Door.NoContact } closed ? closed.Terms : null,
            EndDate = file.Offboarding.EndsOn,
            Reason = file.Shareable.LastOrDefault()?.Text,
            Recipient = filling.Recipient,
            Greeting = filling.Greeting,
            Project = filling.Project,
            Notice = filling.Notice,
            Fact = filling.Fact,
            Goal = filling.Goal,
            TransitionUntil = filling.TransitionUntil,
            TransitionHours = filling.TransitionHours,
            Alternative = filling.Alternative,
            Pending = filling.Pending,
            Sender = filling.Sender,
            Organisation = filling.Organisation,
        };
}
