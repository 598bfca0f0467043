using Colofon.Contracts;
using Colofon.Guests;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Guests;

/// <summary>Loads the chapter «portal» of a case and draws it.</summary>
internal sealed class GuestPages(ColofonDb db, InvitationQueries invitations, Mailer mailer)
{
    private const int DaysAfter = 60;

    public async Task<IResult> DrawAsync(CaseFile file, Fields? typed = null, IReadOnlyList<Objection>? objections = null)
    {
        var page = new
        {
            File = file,
            Invited = await invitations.OfCaseAsync(file.Id),
            HasServer = await mailer.SenderAsync() is not null,
            Objections = objections ?? [],
            F = typed ?? Fields.Starting(await StartAsync(file)),
        };
        return typed is null ? Page.Of<ShowGuestsPage>(page) : Page.Again<ShowGuestsPage>(page);
    }

    private async Task<(string, string?)[]> StartAsync(CaseFile file)
    {
        var main = await db.People.AsNoTracking()
            .Where(row => row.RelationshipId == file.Relationship.Id && row.Email != null)
            .OrderByDescending(row => row.IsMain)
            .ThenBy(row => row.Id)
            .FirstOrDefaultAsync();
        var last = file.Offboarding.EndsOn is { } ends && ends > file.Today ? ends : file.Today;
        return
        [
            ("name", main?.Name),
            ("email", main?.Email),
            ("side", nameof(GuestSide.Client)),
            ("speech", file.Relationship.Speech.ToString()),
            ("register", file.Relationship.Register.ToString()),
            ("until", DateFields.Write(last.AddDays(DaysAfter))),
        ];
    }
}
