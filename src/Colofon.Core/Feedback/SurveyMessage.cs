using Colofon.Documents;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Feedback;

/// <summary>The mail that asks, in their language and form of address: short, with one link, signed by a person.</summary>
internal sealed class SurveyMessage(CaseFile file, Survey survey, int number, SurveySecret secret, MailboxAddress from)
{
    private readonly PublicId id = PublicId.New();
    private readonly Texts texts = Texts.Of(survey.Speech);

    /// <summary>None when the address cannot be written to.</summary>
    public OutboundDraft? For(WayOut way)
    {
        if (!MailboxAddress.TryCreate(survey.RecipientName, survey.Recipient, out var to))
            return null;
        var message = new MimeMessage
        {
            From = from,
            To = to,
            Subject = texts["survey.mail.subject", file.Studio.Workspace.Name],
            Body = Body,
            Language = survey.Speech,
            Date = TimeZoneInfo.ConvertTime(file.Moment, file.Zone),
            PublicId = id.Value,
            Domain = from.Domain,
            IsDraft = way == WaysOut.SurveyEml,
            IsAutomatic = number > 0 && way == WaysOut.SurveyMail,
        };
        var name = $"{texts["survey.file"]}-{id}.{way.Extension}";
        return new OutboundDraft
        {
            Way = way,
            PublicId = id,
            FileName = name,
            Bytes = message.ToBytes(),
            Texts =
            [
                new(OutboundText.Message, Body),
                new(OutboundText.Subject, message.Subject),
                new(OutboundText.Sender, from.ToString()),
                new(OutboundText.Recipient, to.ToString()),
                new(OutboundText.File, name),
            ],
        };
    }

    private string Body =>
        texts[
            $"survey.mail.{(number == 0 ? "first" : "reminder")}.{survey.Register}",
            Greeting,
            file.Offboarding.EndsOn is { } day ? texts["survey.mail.ended", WrittenDate.Of(day, survey.Speech)] : texts["survey.mail.ended.some"],
            $"{survey.House}/s/{secret.Text}",
            WrittenDate.Of(survey.OpenUntil, survey.Speech),
            string.Join('\n', new[] { from.Name, file.Studio.Workspace.Name }.Where(line => line.Length > 0).Distinct())
        ];

    private string Greeting => survey.RecipientName.Length > 0 ? texts["survey.mail.greeting." + survey.Register, survey.RecipientName] : texts["survey.mail.greeting.nobody"];
}
