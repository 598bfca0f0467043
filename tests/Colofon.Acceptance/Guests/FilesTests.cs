using System.IO.Compression;
using System.Net;
using System.Text;
using Colofon.Acceptance.Feedback;
using Colofon.Aftercare;
using Colofon.Decisions;
using Colofon.Guests;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Guests;

/// <summary>Files both ways: who gets which, and what never leaves.</summary>
public sealed class FilesTests : IAsyncLifetime
{
    private OpenPortal open = null!;
    private Studio studio = null!;
    private Visitor me = null!;
    private Visitor them = null!;
    private string at = "";
    private string portal = "";

    public async ValueTask InitializeAsync() => (studio, me, them, at, portal) = open = await OpenPortal.OpenAsync();

    public ValueTask DisposeAsync() => open.DisposeAsync();

    [Fact]
    public async Task We_give_a_file_and_they_download_it_as_it_was()
    {
        Assert.Contains("Todavía no hay ningún archivo", (await them.GetAsync(portal)).Text, StringComparison.Ordinal);
        var given = await me.GiveAsync(at, Exchanges.Manual, note: "Todo lo de la tienda.");
        Assert.Contains("El archivo está en el portal", given.Text, StringComparison.Ordinal);

        var inside = await them.GetAsync(portal);
        var file = await them.GetAsync(inside.Link("/files/"));

        Assert.Contains("«Todo lo de la tienda.»", inside.Text, StringComparison.Ordinal);
        Assert.Equal(Exchanges.Manual, file.Bytes);
        Assert.Equal(("attachment", "manual.txt"), (file.Message.Content.Headers.ContentDisposition!.DispositionType, file.Message.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("application/octet-stream", file.Message.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", file.Message.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task They_leave_a_file_with_a_note_and_we_download_it()
    {
        Assert.Contains("No han dejado ningún archivo", (await me.GetAsync(at + "/portal")).Text, StringComparison.Ordinal);
        var left = await them.LeaveAsync(portal, [1, 2, 3], "fotos.psd", "Las de la portada.");
        Assert.Contains("El archivo ha llegado entero", left.Text, StringComparison.Ordinal);
        Assert.Contains("fotos.psd", left.Text, StringComparison.Ordinal);

        var page = await me.GetAsync(at + "/portal");
        var file = await me.GetAsync(page.Link("/portal/left/"));

        Assert.Contains("«Las de la portada.»", page.Text, StringComparison.Ordinal);
        Assert.Contains("Clara Muestra", page.Page.QuerySelector("#left")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], file.Bytes);
        Assert.Equal(("attachment", "application/octet-stream"), (file.Message.Content.Headers.ContentDisposition!.DispositionType, file.Message.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Each_side_sees_what_is_for_it_and_nobody_what_another_left()
    {
        await me.InviteAsync(at, "portal-mail", ("name", "Sol Relevo"), ("email", "sol@relevo.example"), ("side", nameof(GuestSide.Successor)));
        var theirs = await studio.PortalAsync();
        using var sol = studio.Visitor();
        await sol.ComeInAsync(studio, theirs, "sol@relevo.example");
        await me.GiveAsync(at, "a"u8.ToArray(), "cliente.txt");
        await me.GiveAsync(at, "b"u8.ToArray(), "relevo.txt", "Successor");
        await me.GiveAsync(at, "c"u8.ToArray(), "ambos.txt", "Both");
        await them.LeaveAsync(portal, "d"u8.ToArray(), "de-clara.txt");
        await sol.LeaveAsync(theirs, "e"u8.ToArray(), "de-sol.txt");

        var (client, successor) = (await them.GetAsync(portal), await sol.GetAsync(theirs));

        Assert.Equal(["ambos.txt", "cliente.txt", "de-clara.txt"], Names(client));
        Assert.Equal(["ambos.txt", "de-sol.txt", "relevo.txt"], Names(successor));
        var clients = await studio.LookAsync(db => db.GivenFiles.Where(row => row.FileName == "cliente.txt").Select(row => row.PublicId).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await sol.GetAsync($"{theirs}/files/{clients}")).Status);
        Assert.Equal(5, Names(await me.GetAsync(at + "/portal")).Count);
    }

    [Fact]
    public async Task What_we_take_off_is_not_there_any_more()
    {
        await me.GiveAsync(at, Exchanges.Manual);
        var link = (await them.GetAsync(portal)).Link("/files/");

        var page = await me.SubmitAsync(await me.GetAsync(at + "/portal"), at + "/portal/files/end");

        Assert.Contains("El archivo ya no está en el portal", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await them.GetAsync(link)).Status);
        Assert.DoesNotContain("manual.txt", (await them.GetAsync(portal)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("note")]
    [InlineData("text")]
    [InlineData("utf16")]
    [InlineData("latin1")]
    [InlineData("document")]
    public async Task P6_A_file_that_tells_what_is_reserved_does_not_leave(string where)
    {
        const string Reserved = "Grita al equipo en las reuniones del lunes";
        await studio.LookAsync(async db =>
        {
            db.Add(new ReservedReason(await db.Offboardings.SingleAsync(), Reserved, null, db.Now));
            return await db.SaveChangesAsync();
        });

        var page = where switch
        {
            "name" => await me.GiveAsync(at, Exchanges.Manual, Reserved + ".txt"),
            "note" => await me.GiveAsync(at, Exchanges.Manual, note: Reserved),
            "text" => await me.GiveAsync(at, Encoding.UTF8.GetBytes("Notas. " + Reserved)),
            "utf16" => await me.GiveAsync(at, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Notas. " + Reserved)]),
            "latin1" => await me.GiveAsync(at, Encoding.Latin1.GetBytes("Qué pasó. " + Reserved)),
            _ => await me.GiveAsync(at, Document("<w:p><w:r><w:t>Gri</w:t></w:r><w:r><w:t>ta al equi</w:t></w:r><w:r><w:t>po en las reuniones del lunes</w:t></w:r></w:p>"), "notas.docx"),
        };

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal(0, await studio.LookAsync(db => db.GivenFiles.CountAsync()));
        Assert.Equal(0, await studio.LookAsync(db => db.ReleasedCopies.CountAsync(row => row.Way == "portal-file")));
    }

    [Fact]
    public async Task A_document_that_tells_nothing_reserved_leaves()
    {
        var page = await me.GiveAsync(at, Document("<w:p><w:r><w:t>Los accesos de la tienda</w:t></w:r></w:p>"), "accesos.docx", "Both");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(1, await studio.LookAsync(db => db.GivenFiles.CountAsync()));
    }

    [Fact]
    public async Task U10_A_closed_case_takes_no_more_and_what_was_shared_can_still_be_read()
    {
        await me.GiveAsync(at, Exchanges.Manual);
        var open = await them.GetAsync(portal);
        await studio.TurnAsync(await studio.LookAsync(db => db.Offboardings.Select(row => row.Id).SingleAsync()), Stage.Closed, Door.Open);

        using var form = Exchanges.Form(open, ("note", "Una nota"), ("nada", ""), ([1], "tarde.txt"));
        var late = await them.FollowAsync(await them.Http.PostAsync(portal + "/files", form));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("ya no se reciben archivos", late.Text, StringComparison.Ordinal);
        Assert.Equal(0, await studio.LookAsync(db => db.LeftFiles.CountAsync()));
        Assert.Null(late.Page.QuerySelector("input[type=file]"));
        Assert.Equal(Exchanges.Manual, (await them.GetAsync(open.Link("/files/"))).Bytes);
        Assert.Contains("ya no se pone nada", (await me.GetAsync(at + "/portal")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task U10_Whoever_had_their_access_taken_back_leaves_and_gets_nothing()
    {
        await me.GiveAsync(at, Exchanges.Manual);
        var open = await them.GetAsync(portal);
        await me.SubmitAsync(await me.GetAsync(at + "/portal"), at + "/portal/end");

        using var form = Exchanges.Form(open, ("note", ""), ("nada", ""), ([1], "tarde.txt"));

        Assert.Equal(HttpStatusCode.Gone, (await them.Http.PostAsync(portal + "/files", form)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await them.GetAsync(open.Link("/files/"))).Status);
        Assert.Equal(0, await studio.LookAsync(db => db.LeftFiles.CountAsync()));
    }

    private static List<string> Names(Answer page) => [.. page.Page.QuerySelectorAll(".file-name").Select(name => name.TextContent).Order(StringComparer.Ordinal)];

    private static byte[] Document(string body)
    {
        using var kept = new MemoryStream();
        using (var archive = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
        using (var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open()))
            writer.Write("<?xml version=\"1.0\"?><w:document><w:body>" + body + "</w:body></w:document>");
        return kept.ToArray();
    }
}
