using System.Net;
using System.Net.Sockets;
using System.Text;
using Colofon.Acceptance.Imports;
using Colofon.Guests.Exchange;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Guests;

/// <summary>What goes wrong on the wire while a file comes in, row by row of the fault catalogue.</summary>
public sealed class UploadWireTests : IAsyncLifetime
{
    private const int UploadsAtOnce = 3;

    private OpenPortal open = null!;
    private Studio studio = null!;
    private Visitor them = null!;
    private string portal = "";

    public async ValueTask InitializeAsync() => (studio, _, them, _, portal) = open = await OpenPortal.OpenAsync();

    public ValueTask DisposeAsync() => open.DisposeAsync();

    [Fact]
    public async Task U1_Far_too_much_is_refused_before_it_is_read()
    {
        using var wire = new TcpClient();
        await using var stream = await BeginAsync(wire, "", 999_999_999_999);
        var answer = new byte[64];
        var read = await stream.ReadAtLeastAsync(answer, 12, throwOnEndOfStream: false);

        Assert.StartsWith("HTTP/1.1 413", Encoding.ASCII.GetString(answer, 0, read), StringComparison.Ordinal);
    }

    [Fact]
    public async Task U1_Without_a_length_it_is_taken_and_never_beyond_the_limit()
    {
        var (opening, closing) = (Opening(Bring.TokenOf(await them.GetAsync(portal))), "\r\n--cut--\r\n");

        Assert.StartsWith("HTTP/1.1 302", await SayAsync("Transfer-Encoding: chunked", Chunk(opening) + Chunk(closing) + "0\r\n\r\n"), StringComparison.Ordinal);
        Assert.Equal(1, await LeftAsync());
        var endless = string.Concat(Enumerable.Repeat(Chunk(new string('x', 1_000_000)), (Parcel.Largest / 1_000_000) + 2));
        Assert.StartsWith("HTTP/1.1 413", await SayAsync("Transfer-Encoding: chunked", Chunk(opening) + endless + Chunk(closing) + "0\r\n\r\n"), StringComparison.Ordinal);
        Assert.Equal(1, await LeftAsync());
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked", "zz\r\nhola\r\n0\r\n\r\n")]
    [InlineData("Content-Length: -5", "hola")]
    [InlineData("Content-Length: 4\r\nTransfer-Encoding: chunked", "zz\r\nhola\r\n0\r\n\r\n")]
    public async Task U1_What_lies_about_its_length_is_refused(string length, string body)
    {
        Assert.StartsWith("HTTP/1.1 400", await SayAsync(length, body), StringComparison.Ordinal);
        Assert.Equal(0, await LeftAsync());
    }

    [Fact]
    public async Task U1_A_form_that_ends_before_its_end_is_refused()
    {
        var opening = Opening(Bring.TokenOf(await them.GetAsync(portal)));

        Assert.StartsWith("HTTP/1.1 400", await SayAsync($"Content-Length: {opening.Length}", opening), StringComparison.Ordinal);
        Assert.Equal(0, await LeftAsync());
    }

    [Fact]
    public async Task U2_An_upload_cut_before_its_end_leaves_nothing_and_can_be_tried_again()
    {
        var body = Opening(Bring.TokenOf(await them.GetAsync(portal)));
        using (var wire = new TcpClient())
        {
            await using var stream = await BeginAsync(wire, body, body.Length + 500);
            await stream.FlushAsync();
        }

        Assert.Equal(0, await LeftAsync());
        Assert.Equal(HttpStatusCode.OK, (await them.LeaveAsync(portal, [1, 2, 3])).Status);
        Assert.Equal(1, await LeftAsync());
    }

    [Fact]
    public async Task U9_A_fourth_upload_at_the_same_moment_waits_for_its_turn()
    {
        var body = Opening(Bring.TokenOf(await them.GetAsync(portal)));
        var wires = Enumerable.Range(0, UploadsAtOnce).Select(_ => new TcpClient()).ToList();
        foreach (var wire in wires)
            await HoldAsync(await BeginAsync(wire, "", $"Expect: 100-continue\r\nContent-Length: {body.Length + 500}"), body);

        var status = (await them.LeaveAsync(portal, [1], "a.txt")).Status;
        wires.ForEach(wire => wire.Dispose());

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
    }

    /// <summary>Begins to send what never ends, once whoever takes it in has said that its turn has come.</summary>
    private static async Task HoldAsync(NetworkStream stream, string body)
    {
        var answer = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
        await stream.ReadExactlyAsync(answer);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(answer), StringComparison.Ordinal);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(body));
    }

    private Task<int> LeftAsync() => studio.LookAsync(db => db.LeftFiles.CountAsync());

    private static string Chunk(string text) => $"{text.Length:x}\r\n{text}\r\n";

    /// <returns>The first line of the answer.</returns>
    private async Task<string> SayAsync(string length, string body)
    {
        using var wire = new TcpClient();
        await using var stream = await BeginAsync(wire, "", length);
        var said = Task.Run(async () => await stream.WriteAsync(Encoding.ASCII.GetBytes(body)));
        var answer = new byte[12];
        var read = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false);
        // Whoever is refused early may find nobody listening to the rest.
        await said.ContinueWith(_ => { }, TaskScheduler.Default);
        return Encoding.ASCII.GetString(answer, 0, read);
    }

    private Task<NetworkStream> BeginAsync(TcpClient wire, string body, long length) => BeginAsync(wire, body, $"Content-Length: {length}");

    private async Task<NetworkStream> BeginAsync(TcpClient wire, string body, string length)
    {
        await wire.ConnectAsync(studio.Address.Host, studio.Address.Port);
        var stream = wire.GetStream();
        var cookies = them.Cookies.GetCookieHeader(new Uri(studio.Address, portal + "/files"));
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST {portal}/files HTTP/1.1\r\nHost: {studio.Address.Authority}\r\nCookie: {cookies}\r\nContent-Type: multipart/form-data; boundary=cut\r\n{length}\r\n\r\n{body}"));
        return stream;
    }

    private static string Opening(string token) =>
        $"--cut\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhola";
}
