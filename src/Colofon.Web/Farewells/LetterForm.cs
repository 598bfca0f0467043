using System.Globalization;
using Colofon.Farewells;
using Colofon.Farewells.Letters;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Farewells;

/// <summary>What a letter is filled with, as it is typed.</summary>
internal static class LetterForm
{
    private const int Longest = 300;
    private const int MostHours = 200;

    public sealed record Start(LetterFilling Filling, Speech Speech, Register Register);

    public static Fields Starting(CaseFile file, LetterFilling filling) =>
        Fields.Starting(
            ("speech", (file.Letter?.Speech ?? file.Relationship.Speech).Code()),
            ("register", (file.Letter?.Register ?? file.Relationship.Register).ToString()),
            ("voice", filling.Voice.ToString()),
            ("recipient", filling.Recipient),
            ("recipientEmail", filling.RecipientEmail),
            ("greeting", filling.Greeting),
            ("project", filling.Project),
            ("notice", filling.Notice),
            ("fact", filling.Fact),
            ("goal", filling.Goal),
            ("transitionUntil", DateFields.Write(filling.TransitionUntil)),
            ("transitionHours", filling.TransitionHours?.ToString(CultureInfo.InvariantCulture)),
            ("alternative", filling.Alternative),
            ("pending", filling.Pending),
            ("sender", filling.Sender),
            ("organisation", filling.Organisation)
        );

    public static Start Read(Fields fields)
    {
        var speech = SpeechExtensions.TryParse(fields["speech"]);
        if (speech is null)
            fields.Refuse("speech", "field.choice");
        var until = fields.Date("transitionUntil");
        var hours = fields["transitionHours"].Trim().Length > 0 ? fields.Whole("transitionHours", 1, MostHours) : null;
        if (until is not null && fields["transitionHours"].Trim().Length == 0)
            fields.Refuse("transitionHours", "letter.hours-missing");
        if (hours is not null && until is null)
            fields.Refuse("transitionUntil", "letter.until-missing");
        var filling = new LetterFilling
        {
            Voice = fields.Choice<Voice>("voice") ?? default,
            Recipient = fields.Optional("recipient"),
            RecipientEmail = fields.Optional("recipientEmail", 320),
            Greeting = fields.Optional("greeting"),
            Project = fields.Optional("project", Longest),
            Notice = fields.Optional("notice", Longest),
            Fact = fields.Optional("fact", Longest),
            Goal = fields.Optional("goal", Longest),
            TransitionUntil = until,
            TransitionHours = hours,
            Alternative = fields.Optional("alternative", Longest),
            Pending = fields.Optional("pending", Longest),
            Sender = fields.Optional("sender"),
            Organisation = fields.Optional("organisation"),
        };
        return new Start(filling, speech ?? Speech.Es, fields.Choice<Register>("register") ?? Register.Usted);
    }
}
