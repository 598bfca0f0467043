using Colofon.Aftercare;
using Colofon.Farewells;
using Colofon.Feedback;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Aftercare;

/// <summary>Loads the chapter «after» of a case and draws it.</summary>
internal sealed class AfterPages(ColofonDb db, SurveyQueries surveys, SurveyRules rules, AfterQueries after, ReflectionDesk reflection, Mailer mailer)
{
    public async Task<IResult> DrawAsync(CaseFile file, Fields? typed = null, IReadOnlyList<Objection>? objections = null)
    {
        var page = new
        {
            File = file,
            Survey = await surveys.OfCaseAsync(file),
            WhyNot = await rules.WhyNotAsync(file),
            HasServer = await mailer.SenderAsync() is not null,
            After = await after.OfCaseAsync(file.Id),
            Notes = await reflection.NotesAsync(file.Id),
            Lessons = await reflection.LessonsAsync(file.Relationship.Id),
            Objections = objections ?? [],
            F = typed ?? Fields.Starting(await StartAsync(file)),
        };
        return typed is null ? Page.Of<ShowAfterPage>(page) : Page.Again<ShowAfterPage>(page);
    }

    /// <summary>Whom the letter went to, or else the person we write to first.</summary>
    private async Task<(string, string?)[]> StartAsync(CaseFile file)
    {
        var filling = file.Letter is { } letter ? LetterFilling.Read(letter.Filled) : new LetterFilling();
        var main = await db.People.AsNoTracking()
            .Where(row => row.RelationshipId == file.Relationship.Id && row.Email != null)
            .OrderByDescending(row => row.IsMain)
            .ThenBy(row => row.Id)
            .FirstOrDefaultAsync();
        return
        [
            ("recipient", filling.Recipient ?? main?.Name),
            ("email", filling.RecipientEmail ?? main?.Email),
            ("set", SurveyRules.SetFor(file).ToString()),
        ];
    }
}
