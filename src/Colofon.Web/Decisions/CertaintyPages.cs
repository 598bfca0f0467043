using Colofon.Decisions;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Decisions;

/// <summary>The page that helps to be sure, as it is or with a form that needs another look.</summary>
internal sealed class CertaintyPages(CaseFiles files, DecisionDesk decisions, ImpactQueries impacts, Screen screen)
{
    /// <summary>Only what we decide asks to be sure.</summary>
    public async Task<CaseFile?> FindAsync(string id) =>
        await Cases.FindAsync(files, id) is { Offboarding.Direction: EndDirection.Provider } file ? file : null;

    public async Task<bool> MayReadAsync(CaseFile file) => (await files.RightsAsync(file.Offboarding)).ReadsReserved;

    public Task<IResult> ShowAsync(CaseFile file, Fields fields) =>
        ShowAsync(file, fields, fields.IsGood ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<IResult> ShowAsync(CaseFile file, Fields fields, int status)
    {
        var reading = await decisions.ReadReservedAsync(file);
        var impact = await impacts.ReadAsync(file, withFigures: reading is not null);
        return Page.Of<ShowCertaintyPage>(new { File = file, Reading = reading, Impact = impact, F = fields }, status);
    }

    /// <summary>Both versions: the figures that were typed stay in the form, those that somebody else kept are told.</summary>
    public async Task<IResult> OvertakenAsync(CaseFile file, Fields typed)
    {
        var theirs = (await impacts.ReadAsync(file, withFigures: true)).Figures;
        typed.Refuse("reserves", "impact.overtaken", Said(theirs?.Reserves), Said(theirs?.MonthlyCosts));
        return await ShowAsync(file, typed, StatusCodes.Status409Conflict);
    }

    private string Said(decimal? amount) => amount?.ToString("N2", screen.Speech.Culture()) ?? "–";
}
