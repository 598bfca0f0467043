using System.Net;
using System.Net.Sockets;
using System.Text;
using Colofon.Imports;
using Colofon.Imports.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Imports;

public sealed class UploadTests
{
    [Fact]
    public async Task I_am_told_on_an_empty_page_how_to_get_my_mail_hours_and_invoices_out_of_other_programs()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        var page = await me.GetAsync("/imports");

        Assert.Contains("Todavía no has traído nada", page.Text);
        Assert.All(["Gmail", "Thunderbird", "Outlook", "Toggl Track"], program => Assert.Contains(program, page.Text));
        Assert.All(page.Page.QuerySelectorAll("details.fold"), fold => Assert.NotNull(fold.QuerySelector("summary")));
    }

    [Fact]
    public async Task I_can_bring_a_mailbox_larger_than_any_form_and_see_what_came_of_it()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var box = new Mailbox();
        for (var i = 0; i < 60; i++)
            box.Mail("ana@cliente.example", Studio.OwnerEmail, $"2026-03-02 10:{i:00}", "X-Padding: " + new string('x', 60_000) + "\n");

        var brought = await me.BringAsync(ImportKind.Mail, ("Correo recibido.mbox", box.ToBytes()));
        var import = await studio.ReadAsync();
        var page = await me.GetAsync(brought.Path);

        Assert.StartsWith("/imports/", brought.Path);
        Assert.Equal((60, 60, 0), (import.Read, import.Added, import.Refused));
        Assert.Contains("60 mensajes leídos: 60 nuevos", page.Text);
        Assert.Contains("Decir quién es quién", page.Text);
        Assert.Empty(studio.Files());
    }

    [Fact]
    public async Task I_can_bring_several_messages_at_once_and_the_list_tells_of_each()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        byte[] Message(int number) => Encoding.UTF8.GetBytes($"From: ana@cliente.example\nTo: ines@estudio.example\nDate: Mon, 02 Mar 2026 10:00:00 +0000\nMessage-ID: <e{number}@fixture.example>\n\nHola\n");

        var list = await me.BringAsync(ImportKind.Mail, ("uno.eml", Message(1)), ("dos.eml", Message(2)));
        await studio.ReadAsync();

        Assert.Equal("/imports", list.Path);
        Assert.Equal(2, await studio.LookAsync(db => db.Interactions.CountAsync()));
        Assert.Contains("uno.eml", list.Text);
    }

    [Fact]
    public async Task I_am_told_when_a_file_of_hours_is_not_one_I_know_and_nothing_is_kept()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        var page = await me.BringAsync(ImportKind.Hours, "Fecha;Horas\n01/02/2026;3\n", "horas.csv");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("horas.csv: No reconozco este archivo de horas", page.Text);
        Assert.Equal("true", page.Page.QuerySelector("#file-Hours")!.GetAttribute("aria-invalid"));
        Assert.Empty(studio.Files());
        Assert.Equal(0, await studio.LookAsync(db => db.Imports.CountAsync()));
    }

    [Fact]
    public async Task U1_An_empty_file_and_no_file_are_said_so()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        Assert.Contains("vacio.mbox: El archivo está vacío.", (await me.BringAsync(ImportKind.Mail, "", "vacio.mbox")).Text);
        Assert.Contains("Elige antes un archivo.", (await me.BringAsync(ImportKind.Mail)).Text);
    }

    [Fact]
    public async Task U2_An_upload_cut_before_its_end_leaves_nothing()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var token = Bring.TokenOf(await me.GetAsync("/imports"));

        await CutAsync(studio, me.Cookies.GetCookieHeader(studio.Address), token);

        await UntilAsync(() => studio.Files().Length == 0);
        Assert.Equal(0, await studio.LookAsync(db => db.Imports.CountAsync()));
        Assert.Equal(HttpStatusCode.OK, (await me.BringAsync(ImportKind.Mail, Mailbox.Of(3).ToString())).Status);
    }

    [Fact]
    public async Task U3_When_the_disk_is_full_I_am_told_so_and_nothing_half_is_kept()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var files = studio.Services.GetRequiredService<IncomingFiles>();
        var disk = files.Create;
        files.Create = path => new FullDisk(disk(path), after: 10_000);

        var full = await me.BringAsync(ImportKind.Mail, ("grande.mbox", Mailbox.Of(1_000).ToBytes()));
        files.Create = disk;
        var later = await me.BringAsync(ImportKind.Mail, ("grande.mbox", Mailbox.Of(1_000).ToBytes()));

        Assert.Equal(HttpStatusCode.InsufficientStorage, full.Status);
        Assert.Contains("No queda sitio en el disco", full.Text);
        Assert.Equal(1, await studio.LookAsync(db => db.Imports.CountAsync()));
        Assert.Equal(HttpStatusCode.OK, later.Status);
    }

    [Fact]
    public async Task A_form_that_is_not_ours_brings_nothing()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        using var without = new MultipartFormDataContent { { new StringContent("Mail"), "kind" }, { new ByteArrayContent(Mailbox.Of(3).ToBytes()), "file", "a.mbox" } };
        using var wrong = new MultipartFormDataContent { { new StringContent("nada"), "__RequestVerificationToken" }, { new ByteArrayContent(Mailbox.Of(3).ToBytes()), "file", "a.mbox" } };

        Assert.Equal(HttpStatusCode.BadRequest, (await me.Http.PostAsync("/imports", without)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await me.Http.PostAsync("/imports", wrong)).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await me.Http.PostAsync("/imports", new StringContent("x"))).StatusCode);
        Assert.Empty(studio.Files());
    }

    [Fact]
    public async Task I17_An_import_that_is_not_ours_is_not_there()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;

        Assert.All(
            await Task.WhenAll(new[] { "", "/columns", "/refusals.csv" }.Select(part => me.GetAsync($"/imports/{ImportId.Of(Guid.CreateVersion7())}{part}"))),
            answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status)
        );
        Assert.Equal(HttpStatusCode.NotFound, (await me.GetAsync("/imports/nada")).Status);
    }

    private static async Task CutAsync(Studio studio, string cookies, string token)
    {
        var address = studio.Address;
        using var wire = new TcpClient();
        await wire.ConnectAsync(address.Host, address.Port);
        var body = $"--cut\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.mbox\"\r\n\r\n{Mailbox.Of(2_000)}";
        var head = $"POST /imports HTTP/1.1\r\nHost: {address.Authority}\r\nCookie: {cookies}\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: {body.Length + 5_000}\r\n\r\n";
        await using var stream = wire.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head + body));
        await stream.FlushAsync();
        await UntilAsync(() => studio.Files().Length == 1);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!isSo())
            await look.WaitForNextTickAsync(patience.Token);
    }
}
