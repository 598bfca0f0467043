using System.Globalization;
using Colofon.Documents;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Farewells.Meetings;

/// <summary>Writes an invitation for one way out: the calendar file alone, or a short mail that carries it.</summary>
internal sealed class MeetingLetter(CaseFile file, Meeting meeting, MailboxAddress from)
{
    private readonly PublicId id = PublicId.New();
    private readonly Speech speech = file.Letter?.Speech ?? file.Relationship.Speech;

    /// <summary>What the mail says, as it is shown before it leaves.</summary>
    public string Body
    {
        get
        {
            var at = TimeZoneInfo.ConvertTime(meeting.StartsAt, file.Zone);
            var when = at.ToString(Words["meeting.when"], speech.Culture());
            var zone = at.Offset.ToString(at.Offset < TimeSpan.Zero ? "'-'hh':'mm" : "'+'hh':'mm", CultureInfo.InvariantCulture);
            var where = string.IsNullOrWhiteSpace(meeting.Place) ? "" : ": " + meeting.Place;
            return Words[meeting.IsCancelled ? "meeting.mail.cancelled" : meeting.Sequence > 0 ? "meeting.mail.changed" : "meeting.mail.asked",
                when, zone, meeting.Minutes, Words["meeting.medium." + meeting.Medium] + where, from.Name.Length > 0 ? from.Name : file.Studio.Workspace.Name];
        }
    }

    public OutboundDraft For(WayOut way)
    {
        var calendar = Calendar().ToBytes();
        var name = $"{Words["meeting.file"]}-{id}.{way.Extension}";
        return new OutboundDraft
        {
            Way = way,
            PublicId = id,
            FileName = name,
            Bytes = way == WaysOut.MeetingIcs ? calendar : Mail(calendar).ToBytes(),
            Texts =
            [
                new(OutboundText.Subject, meeting.Title),
                new(OutboundText.Message, Body),
                new(OutboundText.Message, meeting.Place ?? ""),
                new(OutboundText.Sender, from.ToString()),
                new(OutboundText.Recipient, meeting.With?.ToString() ?? ""),
                new(OutboundText.File, name),
            ],
        };
    }

    private Texts Words => Texts.Of(speech);

    private CalendarInvitation Calendar() =>
        new()
        {
            PublicId = meeting.PublicId.Value,
            Organizer = from,
            Attendee = meeting.With!,
            Title = meeting.Title,
            Place = meeting.Place,
            Start = meeting.StartsAt,
            Minutes = meeting.Minutes,
            Sequence = meeting.Sequence,
            IsCancelled = meeting.IsCancelled,
            Stamp = file.Moment,
        };

    private MimeMessage Mail(byte[] calendar) =>
        new()
        {
            From = from,
            To = meeting.With!,
            Subject = meeting.Title,
            Body = Body,
            Language = speech,
            Date = TimeZoneInfo.ConvertTime(file.Moment, file.Zone),
            PublicId = id.Value,
            Domain = from.Domain,
            Attachments = [new MimeAttachment("invite.ics", $"text/calendar; method={Calendar().Method}; charset=utf-8", calendar)],
        };
}
