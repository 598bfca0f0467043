using System.Net;
using System.Net.Sockets;
using System.Text;
using Colofon.Acceptance.Imports;
using Colofon.Acceptance.Offboardings;
using Colofon.Closures;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Closures;

public sealed class PaperUploadTests : IAsyncLifetime
{
    private Studio studio = null!;
    private Visitor me = null!;
    private string at = "";

    public async ValueTask InitializeAsync()
    {
        (studio, me) = await Studio.OpenAsync();
        at = await studio.SayAsync(me);
        await me.FreezeAsync(at);
    }

    public ValueTask DisposeAsync() => studio.DisposeAsync();

    [Fact]
    public async Task I_can_add_the_paper_they_signed_and_get_it_back_only_as_a_download()
    {
        await me.SignAsync(at);
        var page = await me.UploadAsync(at, Ending.Scan, "acta firmada.pdf");
        var paper = await me.GetAsync(page.Link("/act/papers/"));

        Assert.Contains("Firmada por Cerámicas Ejemplo: Clara Muestra", page.Text);
        Assert.Equal(Ending.Scan, paper.Bytes);
        Assert.Equal("attachment", paper.Message.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", paper.Message.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sealed-act.pdf?", page.Link("sealed-act.pdf?"));
    }

    [Fact]
    public async Task U1_Empty_exactly_the_limit_and_one_byte_more()
    {
        var empty = await me.UploadAsync(at, []);
        var most = await me.UploadAsync(at, OfSize(PaperFile.Largest + 1));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.RequestEntityTooLarge, 0), (empty.Status, most.Status, await PapersAsync()));
        Assert.Contains("está vacío", empty.Text);

        var exact = await me.UploadAsync(at, OfSize(PaperFile.Largest));
        Assert.Equal((HttpStatusCode.OK, 1), (exact.Status, await PapersAsync()));
    }

    [Fact]
    public async Task U1_Far_too_much_is_refused_before_it_is_read()
    {
        using var wire = new TcpClient();
        await wire.ConnectAsync(studio.Address.Host, studio.Address.Port);
        await using var stream = wire.GetStream();
        var head = $"POST {at}/act/paper HTTP/1.1\r\nHost: {studio.Address.Authority}\r\nCookie: {me.Cookies.GetCookieHeader(studio.Address)}\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: 999999999999\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        var answer = new byte[64];
        var read = await stream.ReadAtLeastAsync(answer, 12, throwOnEndOfStream: false);

        Assert.StartsWith("HTTP/1.1 413", Encoding.ASCII.GetString(answer, 0, read));
    }

    [Fact]
    public async Task U2_An_upload_cut_before_its_end_leaves_nothing_and_can_be_tried_again()
    {
        var token = Bring.TokenOf(await me.GetAsync(at + "/act"));
        using (var wire = new TcpClient())
        {
            await wire.ConnectAsync(studio.Address.Host, studio.Address.Port);
            var body = $"--cut\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n--cut\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4\n";
            await using var stream = wire.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {at}/act/paper HTTP/1.1\r\nHost: {studio.Address.Authority}\r\nCookie: {me.Cookies.GetCookieHeader(studio.Address)}\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: {body.Length + 500}\r\n\r\n{body}"));
            await stream.FlushAsync();
        }

        Assert.Equal(0, await PapersAsync());
        Assert.Equal(HttpStatusCode.OK, (await me.UploadAsync(at, Ending.Scan)).Status);
        Assert.Equal(1, await PapersAsync());
    }

    [Fact]
    public async Task U3_When_the_disk_is_full_neither_paper_nor_signature_is_kept_and_it_is_said()
    {
        await studio.FillAsync("SignedPapers", isFull: true);

        var full = await me.UploadAsync(at, OfSize(3_000_000));

        Assert.Equal(HttpStatusCode.InsufficientStorage, full.Status);
        Assert.Contains("No queda sitio en el disco", full.Text);
        Assert.Equal(HttpStatusCode.OK, (await me.GetAsync(at + "/act")).Status);
        await studio.FillAsync("SignedPapers", isFull: false);
        Assert.Equal((0, 0), (await PapersAsync(), await studio.LookAsync(db => db.ActSignatures.CountAsync())));
        Assert.Equal(HttpStatusCode.OK, (await me.UploadAsync(at, OfSize(3_000_000))).Status);
        Assert.Equal((1, 1), (await PapersAsync(), await studio.LookAsync(db => db.ActSignatures.CountAsync())));
    }

    [Fact]
    public async Task U4_Paper_and_signature_are_there_together_and_a_second_try_adds_nothing()
    {
        await me.UploadAsync(at, Ending.Scan);
        var shown = await studio.LookAsync(db => db.FrozenActs.Select(row => row.Sha256).SingleAsync());
        var again = await me.UploadAsync(at, Ending.Scan, shown: shown);

        Assert.Contains("ya estaba firmado", again.Text);
        Assert.Equal((1, 1), (await PapersAsync(), await studio.LookAsync(db => db.ActSignatures.CountAsync())));
    }

    [Theory]
    [InlineData("acta.pdf", "<html><script>alert(1)</script></html>")]
    [InlineData("acta.pdf", "MZ program")]
    [InlineData("acta.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")]
    [InlineData("acta.pdf", "%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF\n")]
    public async Task U5_What_is_no_paper_is_refused_kindly_and_what_I_typed_stays(string name, string content)
    {
        var page = await me.UploadAsync(at, Encoding.Latin1.GetBytes(content), name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("No es un PDF, un JPG o un PNG", page.Text);
        Assert.Equal("Clara Muestra", page.Page.QuerySelector("#signedBy")!.GetAttribute("value"));
        Assert.Equal(0, await PapersAsync());
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("acta; firmada.exe", "acta firmada.pdf")]
    public async Task U6_Its_name_is_cleaned_and_the_header_well_formed(string name, string clean)
    {
        var page = await me.UploadAsync(at, Ending.Scan, name);
        var paper = await me.GetAsync(page.Link("/act/papers/"));

        Assert.Equal(clean, paper.Message.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task U11_A_paper_whose_bytes_changed_is_never_served()
    {
        var page = await me.UploadAsync(at, Ending.Scan);
        await studio.LookAsync(db => db.SignedPapers.ExecuteUpdateAsync(row => row.SetProperty(one => one.Bytes, "%PDF-1.4 otra cosa %%EOF"u8.ToArray())));

        Assert.Equal(HttpStatusCode.InternalServerError, (await me.GetAsync(page.Link("/act/papers/"))).Status);
    }

    [Fact]
    public async Task F13_A_paper_of_another_version_is_not_taken()
    {
        var page = await me.UploadAsync(at, Ending.Scan, shown: new string('0', 64));

        Assert.Contains("El documento cambió", page.Text);
        Assert.Equal(0, await PapersAsync());
    }

    [Fact]
    public async Task A_form_that_is_not_ours_adds_nothing()
    {
        using var without = new MultipartFormDataContent { { new ByteArrayContent(Ending.Scan), "paper", "a.pdf" } };

        Assert.Equal(HttpStatusCode.BadRequest, (await me.Http.PostAsync(at + "/act/paper", without)).StatusCode);
        Assert.Equal(0, await PapersAsync());
    }

    private Task<int> PapersAsync() => studio.LookAsync(db => db.SignedPapers.CountAsync());

    private static byte[] OfSize(int size)
    {
        var bytes = new byte[size];
        Ending.Scan.CopyTo(bytes, 0);
        "%%EOF"u8.CopyTo(bytes.AsSpan(size - 5));
        return bytes;
    }
}
