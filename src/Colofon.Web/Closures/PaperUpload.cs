using Colofon.Closures;
using Colofon.Offboardings;
using Colofon.Portal;
using Colofon.Web.Offboardings;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Closures;

/// <summary>Takes the copy of a signed paper: never more than fits, never into a file, and nothing at all of a form that is not ours.</summary>
internal static class PaperUpload
{
    public static async Task<IResult> Take(string id, HttpContext http, CaseFiles files, IAntiforgery antiforgery, ClosingActDesk desk)
    {
        if (await Cases.FindAsync(files, id) is not { } file)
            return Results.NotFound();
        var form = await SentForm.ReadAsync(http, antiforgery, PaperFile.Largest);
        if (form.Refused is { } status)
            return Results.StatusCode(status);
        return file.OfferedAct is { } act ? await KeepAsync(file, act, form, desk) : ActEndpoints.After(file.Id, SigningOutcome.Unknown);
    }

    private static async Task<IResult> KeepAsync(CaseFile file, FrozenAct act, SentForm form, ClosingActDesk desk)
    {
        var fields = Fields.Starting(("signedBy", form["signedBy"]));
        var name = fields.Text("signedBy");
        var paper = form.Bytes is { Length: > 0 } bytes ? PaperFile.Of(form.FileName, bytes) : null;
        if (form.Bytes is null or { Length: 0 })
            fields.Refuse("paper", "act.paper.none");
        else if (paper is null)
            fields.Refuse("paper", "act.paper.kind");
        if (!fields.IsGood)
            return Page.Again<EditActPage>(new { File = file, F = fields });
        return ActEndpoints.After(file.Id, await desk.UploadAsync(act.PublicId, form["shown"], name, paper!));
    }
}
