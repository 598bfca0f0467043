using System.Globalization;
using Colofon.Documents;
using Colofon.Farewells;
using Colofon.Farewells.Meetings;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Farewells.Meetings;

/// <summary>The form of a meeting, in the time of the workspace, both ways.</summary>
internal static class MeetingForm
{
    private const int LongestMinutes = 480;

    public static Fields New(CaseFile file, LetterFilling known) =>
        Fields.Starting(
            ("at", "10:00"),
            ("minutes", "30"),
            ("medium", nameof(MeetingMedium.Video)),
            ("title", Texts.Of(file.Letter?.Speech ?? file.Relationship.Speech)["meeting.title.usual"]),
            ("name", known.Recipient),
            ("email", known.RecipientEmail)
        );

    public static Fields Of(CaseFile file, Meeting meeting)
    {
        var at = TimeZoneInfo.ConvertTime(meeting.StartsAt, file.Zone);
        return Fields.Starting(
            ("on", DateFields.Write(DateOnly.FromDateTime(at.DateTime))),
            ("at", at.ToString("HH:mm", CultureInfo.InvariantCulture)),
            ("minutes", meeting.Minutes.ToString(CultureInfo.InvariantCulture)),
            ("medium", meeting.Medium.ToString()),
            ("place", meeting.Place),
            ("title", meeting.Title),
            ("name", meeting.WithName),
            ("email", meeting.WithAddress)
        );
    }

    public static MeetingPlan? Read(Fields fields, CaseFile file)
    {
        var on = fields.Date("on", isRequired: true);
        if (!TimeOnly.TryParseExact(fields["at"], ["H:mm", "HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
            fields.Refuse("at", "meeting.time-wrong");
        var minutes = fields.Whole("minutes", 5, LongestMinutes);
        var medium = fields.Choice<MeetingMedium>("medium");
        var place = fields.Optional("place", 500);
        var title = fields.Text("title");
        if (!MailboxAddress.TryCreate(fields.Optional("name"), fields.Text("email", 254), out var with))
            fields.Refuse("email", "server.address-wrong");
        if (on is { } day && file.Zone.IsInvalidTime(day.ToDateTime(at)))
            fields.Refuse("at", "meeting.time-skipped");
        if (!fields.IsGood)
            return null;
        var start = on!.Value.ToDateTime(at);
        var plan = new MeetingPlan(new DateTimeOffset(start, file.Zone.GetUtcOffset(start)), minutes!.Value, medium!.Value, place, title, with!);
        if (plan.Start < file.Moment)
            fields.Refuse("on", "meeting.past");
        if (MeetingDesk.Telling(file, plan) is { } word)
            fields.Refuse("title", "meeting.telling", word);
        return fields.IsGood ? plan : null;
    }
}
