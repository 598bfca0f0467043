using System.Globalization;
using Colofon.Documents;
using Colofon.Mail;
using Colofon.Mail.Smtp;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Mail;

/// <summary>The form of the mail server, both ways. The password only goes in.</summary>
internal static class MailServerForm
{
    public static Fields Of(MailServer? server) =>
        Fields.Starting(
            ("host", server?.Host),
            ("port", (server?.Port ?? 465).ToString(CultureInfo.InvariantCulture)),
            ("security", (server?.Security ?? MailSecurity.Tls).ToString()),
            ("user", server?.User),
            ("fromName", server?.FromName),
            ("fromAddress", server?.FromAddress),
            ("version", (server?.Version ?? -1).ToString(CultureInfo.InvariantCulture))
        );

    public static MailServerChange? Read(Fields fields)
    {
        var host = fields.Text("host", 253);
        if (host.Length > 0 && !host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':'))
            fields.Refuse("host", "server.host-wrong");
        var port = fields.Whole("port", 1, 65535);
        var security = fields.Choice<MailSecurity>("security");
        if (security == MailSecurity.None && host.Length > 0 && !SmtpConnection.IsThisComputer(host))
            fields.Refuse("security", "mail.fault.plain-refused");
        var user = fields.Optional("user", 320);
        // Not trimmed: a space may be part of it.
        var password = fields["password"] is { Length: > 0 } typed ? typed : null;
        if (password?.Length > 1_000)
            fields.Refuse("password", "field.long", 1_000);
        if (!MailboxAddress.TryCreate(fields.Optional("fromName"), fields.Text("fromAddress", 254), out var from))
            fields.Refuse("fromAddress", "server.address-wrong");
        var version = fields.Whole("version", -1, int.MaxValue);
        return fields.IsGood ? new MailServerChange(host, port!.Value, security!.Value, user, password, from!, version!.Value) : null;
    }
}
