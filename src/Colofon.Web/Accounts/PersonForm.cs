using Colofon.Accounts;
using Colofon.Documents;
using Colofon.Web.Shell.Forms;

namespace Colofon.Web.Accounts;

/// <summary>Reads who somebody is. The password is taken verbatim.</summary>
internal static class PersonForm
{
    public const int LongestEmail = 254;
    public const int LongestName = 100;

    public static NewPerson Read(Fields fields) => new(fields.Text("name", LongestName), Email(fields), fields["password"]);

    public static string Email(Fields fields)
    {
        var text = fields.Text("email", LongestEmail);
        if (text.Length > 0 && !(MailboxAddress.TryParse(text, out var mailbox) && mailbox.Name.Length == 0))
            fields.Refuse("email", "account.InvalidEmail");
        return text;
    }
}
