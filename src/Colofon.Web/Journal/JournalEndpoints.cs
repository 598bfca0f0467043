using System.Globalization;
using Colofon.Accounts;
using Colofon.Journal;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Journal;

internal static class JournalEndpoints
{
    private const int PageSize = 50;

    public static void Map(Doors doors)
    {
        doors.Viewers.MapGet("/journal", Show);
        doors.Owners.MapPost("/journal/verify", Verify);
    }

    private static async Task<IResult> Show(ColofonDb db, JournalSentences sentences, Screen screen, string? before, HttpContext http)
    {
        var from = long.TryParse(before, CultureInfo.InvariantCulture, out var sequence) ? sequence : (long?)null;
        var told = await sentences.TellAsync(screen.T, db.JournalEntries, PageSize + 1, from, http.RequestAborted);
        var here = await db.HereAsync(http.RequestAborted);
        return Page.Of<ShowJournalPage>(
            new { Entries = told.Take(PageSize).ToList(), Older = told.Count > PageSize ? told[PageSize - 1].Entry.Sequence : (long?)null, IsNewest = from is null, here.Zone }
        );
    }

    private static async Task<IResult> Verify(JournalVerifier verifier, HttpContext http)
    {
        var verdict = await verifier.VerifyAsync(http.RequestAborted);
        return Page.Of<VerifyJournalPage>(new { Verdict = verdict });
    }
}
