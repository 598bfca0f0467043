using System.Net;
using System.Text;
using Colofon.Acceptance.Imports;
using Colofon.Guests.Exchange;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Guests;

/// <summary>What goes wrong with files from outside, row by row of the fault catalogue.</summary>
public sealed class FileFaultTests : IAsyncLifetime
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
    public async Task U1_Nothing_empty_exactly_the_limit_and_one_byte_more()
    {
        var none = await them.LeaveAsync(portal, [], "", times: 0);
        var empty = await them.LeaveAsync(portal, [], "vacio.txt", "La nota sigue aquí");
        var most = await them.LeaveAsync(portal, new byte[Parcel.Largest + 1], "grande.bin");

        Assert.Contains("Falta elegir el archivo", none.Text, StringComparison.Ordinal);
        Assert.Contains("El archivo está vacío", empty.Text, StringComparison.Ordinal);
        Assert.Equal("La nota sigue aquí", empty.Page.QuerySelector("#note-files")!.TextContent);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.RequestEntityTooLarge, 0), (empty.Status, most.Status, await LeftAsync()));
        Assert.Contains("Es demasiado grande", most.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, 1), ((await them.LeaveAsync(portal, new byte[Parcel.Largest], "justo.bin")).Status, await LeftAsync()));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.OK), ((await me.GiveAsync(at, new byte[Parcel.Largest + 1], "grande.bin")).Status, (await me.GiveAsync(at, new byte[Parcel.Largest], "justo.bin")).Status));
    }

    [Fact]
    public async Task U3_When_the_disk_is_full_nothing_is_kept_and_it_is_said()
    {
        var letter = (await them.GetAsync(portal)).Link("/letters/");
        await studio.FillAsync("LeftFiles", isFull: true);

        var full = await them.LeaveAsync(portal, Noise(3_000_000));

        Assert.Equal(HttpStatusCode.InsufficientStorage, full.Status);
        Assert.Contains("No se ha guardado nada", full.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await them.GetAsync(letter)).Status);
        await studio.FillAsync("LeftFiles", isFull: false);
        Assert.Equal(0, await LeftAsync());
        Assert.Equal(HttpStatusCode.OK, (await them.LeaveAsync(portal, Noise(3_000_000))).Status);
    }

    [Fact]
    public async Task U4_A_second_try_of_the_same_file_adds_nothing()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => them.LeaveAsync(portal, [1, 2, 3])));
        await me.GiveAsync(at, Exchanges.Manual);
        await me.GiveAsync(at, Exchanges.Manual);

        Assert.All(tries, one => Assert.Equal(HttpStatusCode.OK, one.Status));
        Assert.Equal((1, 1), (await LeftAsync(), await studio.LookAsync(db => db.GivenFiles.CountAsync())));
    }

    [Theory]
    [InlineData("carta.pdf", "<html><script>alert(1)</script></html>")]
    [InlineData("carta.pdf", "%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF\n")]
    [InlineData("carta.pdf", "nada de eso")]
    [InlineData("programa.txt", "MZ program")]
    [InlineData("script", "#!/bin/sh")]
    [InlineData("foto.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")]
    [InlineData("pagina.htm", "hola")]
    [InlineData("enlace.lnk", "hola")]
    [InlineData("macros.DOCM", "PK")]
    public async Task U5_What_runs_or_is_not_what_it_says_is_refused_kindly(string name, string content)
    {
        var left = await them.LeaveAsync(portal, Encoding.Latin1.GetBytes(content), name, "Mi nota");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, left.Status);
        Assert.Equal("Mi nota", left.Page.QuerySelector("#note-files")!.TextContent);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await me.GiveAsync(at, Encoding.Latin1.GetBytes(content), name)).Status);
        Assert.Equal(0, await LeftAsync());
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\x\\notas.txt", "notas.txt")]
    [InlineData("con.txt", "archivo-con.txt")]
    [InlineData(".htaccess", "htaccess")]
    [InlineData("photo\u202Egpj.txt", "photogpj.txt")]
    [InlineData("a;b,c.txt", "abc.txt")]
    [InlineData("Año nuevo.txt", "Año nuevo.txt")]
    public async Task U6_Its_name_is_cleaned_and_the_header_well_formed(string name, string clean)
    {
        await them.LeaveAsync(portal, [1, 2, 3], name);
        var file = await me.GetAsync((await me.GetAsync(at + "/portal")).Link("/portal/left/"));

        Assert.Equal(clean, file.Message.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task U6_Two_files_of_the_same_name_are_two()
    {
        await them.LeaveAsync(portal, [1], "a.txt");
        await them.LeaveAsync(portal, [2], "a.txt");

        Assert.Equal(2, (await me.GetAsync(at + "/portal")).Page.QuerySelectorAll("#left .file-name").Length);
    }

    [Fact]
    public async Task U9_Many_at_once_are_none_and_there_is_an_end()
    {
        var many = await them.LeaveAsync(portal, [1], "a.txt", times: 20);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, many.Status);
        Assert.Contains("Un archivo cada vez", many.Text, StringComparison.Ordinal);
        await studio.LookAsync(async db =>
        {
            var invitation = await db.Invitations.SingleAsync();
            for (var one = 0; one < LeftFile.MostOfGuest; one++)
                db.Add(new LeftFile(invitation, Parcel.Of($"{one}.txt", [1], out _)!, null, db.Now));
            return await db.SaveChangesAsync();
        });

        var over = await them.LeaveAsync(portal, [1], "a.txt");

        Assert.Contains("Ya hay cien archivos", over.Text, StringComparison.Ordinal);
        Assert.Equal(LeftFile.MostOfGuest, await LeftAsync());
    }

    [Fact]
    public async Task U11_A_file_whose_bytes_changed_is_never_handed_out()
    {
        await me.GiveAsync(at, Exchanges.Manual);
        await them.LeaveAsync(portal, [1, 2, 3]);
        byte[] other = [9];
        await studio.LookAsync(db => db.ReleasedCopies.Where(row => row.Way == "portal-file").ExecuteUpdateAsync(row => row.SetProperty(one => one.Bytes, other)));
        await studio.LookAsync(db => db.LeftFiles.ExecuteUpdateAsync(row => row.SetProperty(one => one.Bytes, other)));

        var (given, left) = (await them.GetAsync((await them.GetAsync(portal)).Link("/files/")), await me.GetAsync((await me.GetAsync(at + "/portal")).Link("/portal/left/")));

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError), (given.Status, left.Status));
        Assert.Contains("Este archivo se ha dañado", given.Text, StringComparison.Ordinal);
        Assert.Contains("Este archivo se ha dañado", left.Text, StringComparison.Ordinal);
    }

    private Task<int> LeftAsync() => studio.LookAsync(db => db.LeftFiles.CountAsync());

    private static byte[] Noise(int size)
    {
        var bytes = new byte[size];
        new Random(7).NextBytes(bytes);
        return bytes;
    }
}
