using Colofon.Documents;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Guests;

/// <summary>What a guest is written, in their language and form of address.</summary>
internal sealed class GuestMessage(CaseFile file, Invitation invitation, MailboxAddress from, MailboxAddress to)
{
    private readonly PublicId id = PublicId.New();
    private readonly Texts texts = Texts.Of(invitation.Speech);

    public OutboundDraft Invite(WayOut way) =>
        Draft(way, texts["guest.mail.subject", file.Studio.Workspace.Name], texts[$"guest.mail.invite.{invitation.Register}", Greeting, Ends, invitation.Link, WrittenDate.Of(invitation.OpenUntil, invitation.Speech), Signature]);

    public OutboundDraft Tell(string code) =>
        Draft(WaysOut.PortalCode, texts["guest.mail.code.subject", file.Studio.Workspace.Name], texts[$"guest.mail.code.{invitation.Register}", Greeting, $"{code[..4]} {code[4..]}", (int)EntryCode.Life.TotalMinutes, Signature]);

    private OutboundDraft Draft(WayOut way, string subject, string body)
    {
        var message = new MimeMessage
        {
            From = from,
            To = to,
            Subject = subject,
            Body = body,
            Language = invitation.Speech,
            Date = TimeZoneInfo.ConvertTime(file.Moment, file.Zone),
            PublicId = id.Value,
            Domain = from.Domain,
            IsDraft = way == WaysOut.PortalEml,
            IsAutomatic = way == WaysOut.PortalCode,
        };
        var name = $"{texts["guest.file"]}-{id}.{way.Extension}";
        return new OutboundDraft
        {
            Way = way,
            PublicId = id,
            FileName = name,
            Bytes = message.ToBytes(),
            Texts =
            [
                new(OutboundText.Message, body),
                new(OutboundText.Subject, subject),
                new(OutboundText.Sender, from.ToString()),
                new(OutboundText.Recipient, to.ToString()),
                new(OutboundText.File, name),
            ],
        };
    }

    private string Greeting => texts[$"guest.mail.greeting.{(invitation.Name.Length > 0 ? invitation.Register.ToString() : "nobody")}", invitation.Name];

    private string Ends =>
        (invitation.Side, file.Offboarding.EndsOn) switch
        {
            (GuestSide.Client, { } day) => texts["guest.mail.ends", WrittenDate.Of(day, invitation.Speech)],
            (GuestSide.Client, null) => texts["guest.mail.ends.some"],
            (_, { } day) => texts["guest.mail.ends.handover.on", file.Relationship.Name, WrittenDate.Of(day, invitation.Speech)],
            _ => texts["guest.mail.ends.handover", file.Relationship.Name],
        };

    private string Signature => string.Join('\n', new[] { from.Name, file.Studio.Workspace.Name }.Where(line => line.Length > 0).Distinct());
}
