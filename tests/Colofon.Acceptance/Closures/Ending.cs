using System.Text;
using Colofon.Acceptance.Imports;
using Colofon.Acceptance.Offboardings;
using Colofon.Closures;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Closures;

/// <summary>The last steps of a case, as people walk them.</summary>
internal static class Ending
{
    public static readonly Signer Clara = new("Clara Muestra", "clara@ceramicas.example", "Código enviado a clara@ceramicas.example.");

    public static readonly byte[] Scan = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF\n");

    /// <summary>Says that nothing remains to be paid.</summary>
    public static async Task<Answer> SettleAsync(this Visitor me, string at) =>
        await me.SubmitAsync(await me.GetAsync(at + "/closure"), at + "/settlement/agree", ("how", "Su correo de hoy"));

    public static async Task<Answer> FreezeAsync(this Visitor me, string at)
    {
        var page = await me.SubmitAsync(await me.GetAsync(at + "/act"), at + "/act/start");
        return await me.SubmitAsync(page, at + "/act/freeze");
    }

    public static async Task<Answer> SignAsync(this Visitor me, string at) =>
        await me.SubmitAsync(await me.GetAsync(at + "/act"), at + "/act/sign", ("read", "true"));

    public static Task<SigningOutcome> AcceptAsync(this Studio studio) =>
        studio.UseAsync<ClosingActDesk, SigningOutcome>(async desk =>
        {
            var act = await studio.LookAsync(db => db.FrozenActs.AsNoTracking().SingleAsync(row => row.WithdrawnAt == null));
            return await desk.AcceptAsync(act.PublicId, act.Sha256, Clara);
        });

    /// <summary>All that closing asks of accounts and act: agreed, signed by both, sealed.</summary>
    public static async Task EndFormallyAsync(this Studio studio, Visitor me, string at)
    {
        await me.SettleAsync(at);
        await me.FreezeAsync(at);
        await me.SignAsync(at);
        await studio.AcceptAsync();
    }

    public static async Task<Answer> UploadAsync(this Visitor me, string at, byte[] content, string name = "acta.pdf", string signedBy = "Clara Muestra", string? shown = null)
    {
        var page = await me.GetAsync(at + "/act");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Bring.TokenOf(page)), "__RequestVerificationToken" },
            { new StringContent(shown ?? page.Page.QuerySelector("form[action$='/act/paper'] [name=shown]")!.GetAttribute("value")!), "shown" },
            { new StringContent(signedBy), "signedBy" },
        };
        form.Add(new ByteArrayContent(content), "paper", name);
        return await me.FollowAsync(await me.Http.PostAsync(at + "/act/paper", form));
    }

    public static string Link(this Answer page, string part) =>
        page.Page.QuerySelectorAll("a[href]").Select(anchor => anchor.GetAttribute("href")!).First(href => href.Contains(part, StringComparison.Ordinal));
}
