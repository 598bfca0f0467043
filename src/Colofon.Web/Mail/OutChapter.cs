using Colofon.Farewells;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Mail;

/// <summary>The chapter in which the letter leaves, with all that is known of the messages of the case.</summary>
internal sealed class OutChapter(DispatchDesk messages, Mailer mailer)
{
    public async Task<IResult> DrawAsync(CaseFile file, Fields fields, LetterRelease? held = null)
    {
        var page = new
        {
            File = file,
            F = fields,
            Held = held,
            Messages = await messages.OfCaseAsync(file.Id),
            HasServer = await mailer.SenderAsync() is not null,
        };
        return fields.IsGood && held is null ? Page.Of<LetOutPage>(page) : Page.Again<LetOutPage>(page);
    }
}
