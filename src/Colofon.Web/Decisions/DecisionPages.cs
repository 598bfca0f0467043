using Colofon.Aftercare;
using Colofon.Decisions;
using Colofon.Offboardings;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Decisions;

/// <summary>The chapter of the decision, as it is or with a form that needs another look.</summary>
internal sealed class DecisionPages(CaseFiles files, DecisionDesk desk)
{
    public Task<CaseFile?> FindAsync(string id) => Cases.FindAsync(files, id);

    public Task<IResult> ShowAsync(CaseFile file) => ShowAsync(file, Fields.Starting(DoorNow(file)));

    public async Task<IResult> ShowAsync(CaseFile file, Fields fields, ShareOutcome? refused = null)
    {
        var page = new { File = file, Reading = await desk.ReadReservedAsync(file), Refused = refused, F = fields };
        return fields.IsGood && refused is null ? Page.Of<EditDecisionPage>(page) : Page.Again<EditDecisionPage>(page);
    }

    private static (string, string?)[] DoorNow(CaseFile file) =>
        [
            ("door", file.Door?.Door.ToString()),
            ("condition", file.Door is { Door: Door.Conditional } conditional ? conditional.Terms : null),
            ("channel", file.Door is { Door: Door.NoContact } closed ? closed.Terms : null),
            ("closesOn", file.Door?.ClosesOn?.ToString("yyyy-MM-dd")),
        ];
}
