using Colofon.Feedback;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Colofon.Web.Signals;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Relationships;

/// <summary>The page of one relationship, for whoever has to show it: as it is, or with a form that needs another look.</summary>
internal sealed class RelationshipPages(ColofonDb db, PortfolioDesk portfolio, RelationshipQueries relationships, ReflectionDesk reflection)
{
    /// <param name="typed">A fact that could not be taken; null when the page is only looked at.</param>
    public async Task<IResult> ShowAsync(RelationshipId id, int factsPage, Fields? typed, CancellationToken cancel)
    {
        await portfolio.RefreshIfOldAsync(cancel);
        if (await relationships.FileAsync(id, factsPage, cancel) is not { } file)
            return Results.NotFound();
        var parameters = new { File = file, F = typed ?? FactForm.Starting(file.Today), Case = await CaseAsync(id, cancel), Lessons = await reflection.LessonsAsync(id, cancel) };
        return typed is null ? Page.Of<ShowRelationshipPage>(parameters) : Page.Again<ShowRelationshipPage>(parameters);
    }

    /// <summary>The offboarding of this relationship that counts: the latest that was not withdrawn.</summary>
    private Task<Offboarding?> CaseAsync(RelationshipId id, CancellationToken cancel) =>
        db.Offboardings.AsNoTracking()
            .Where(row => row.RelationshipId == id && row.Stage != Stage.Withdrawn)
            .OrderByDescending(row => row.OpenedAt)
            .FirstOrDefaultAsync(cancel);
}
