using Colofon.Contracts;
using Colofon.Guests;
using Colofon.Guests.Exchange;
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
internal sealed class GuestPages(ColofonDb db, InvitationQueries invitations, ExchangeQueries exchange, Mailer mailer)
{
    private const int DaysAfter = 60;

    /// <param name="file">The case.</param>
    /// <param name="typed">The invitation, as it was typed.</param>
    /// <param name="given">A file or an answer, as it was typed.</param>
    /// <param name="objections">What the guard holds back.</param>
    public async Task<IResult> DrawAsync(CaseFile file, Fields? typed = null, Fields? given = null, IReadOnlyList<Objection>? objections = null)
    {
        var page = new
        {
            File = file,
            Invited = await invitations.OfCaseAsync(file.Id),
            HasServer = await mailer.SenderAsync() is not null,
            Given = await exchange.GivenAsync(file.Id),
            Left = await exchange.LeftAsync(file.Id),
            Asked = await exchange.QuestionsAsync(file.Id),
            Objections = objections ?? [],
            G = given ?? Fields.Starting(("to", nameof(GivenTo.Client))),
            F = typed ?? Fields.Starting(await StartAsync(file)),
        };
        return typed is null && given is null ? Page.Of<ShowGuestsPage>(page) : Page.Again<ShowGuestsPage>(page);
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
