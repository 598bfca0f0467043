using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Colofon.Acceptance.Accounts;

/// <summary>What arrives at the door and is no browser of ours.</summary>
public sealed class FrontDoorTests : IAsyncLifetime
{
    private Studio studio = null!;
    private Visitor owner = null!;

    public async ValueTask InitializeAsync() => (studio, owner) = await Studio.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        owner.Dispose();
        await studio.DisposeAsync();
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost@evil.example")]
    public async Task L15_A_name_that_is_not_ours_is_refused(string host)
    {
        var answer = await SendAsync($"GET /sign-in HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400", answer);
        Assert.DoesNotContain("evil.example", answer);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task L15_The_names_of_this_computer_are_ours(string host) =>
        Assert.StartsWith("HTTP/1.1 200", await SendAsync($"GET /sign-in HTTP/1.1\r\nHost: {host}:{studio.Address.Port}\r\nConnection: close\r\n\r\n"));

    [Fact]
    public async Task L15_The_name_of_a_proxy_is_ours_and_so_is_what_it_says_of_https()
    {
        await using var behind = await Studio.EmptyAsync("colofon.estudio.example");
        using var me = behind.Visitor();
        me.Http.DefaultRequestHeaders.Host = "colofon.estudio.example";
        me.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var page = await me.GetOnceAsync("/setup");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.All(page.Message.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.True(page.Message.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Without_a_proxy_nobody_is_believed_about_https()
    {
        using var me = studio.Visitor();
        me.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        Assert.False((await me.GetOnceAsync("/sign-in")).Message.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task L17_Ten_megabytes_of_cookies_are_refused_and_lead_nowhere()
    {
        var answer = await SendAsync($"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: a={new string('b', 10_000_000)}\r\n\r\n");

        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 431", StringComparison.Ordinal), answer.Split('\r')[0]);
    }

    [Fact]
    public async Task L17_Five_hundred_cookies_are_refused_and_lead_nowhere()
    {
        var cookies = string.Join("; ", Enumerable.Range(0, 500).Select(at => $"c{at}=1"));

        var answer = await SendAsync($"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: {cookies}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 431", answer);
        Assert.Contains("cookies", answer);
    }

    [Fact]
    public async Task L4_Ten_megabytes_of_form_are_refused_before_they_are_read()
    {
        var answer = await SendAsync("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000000\r\n\r\npassword=aaaa");

        Assert.StartsWith("HTTP/1.1 413", answer);
    }

    [Fact]
    public async Task F9_Without_cookies_I_am_told_that_they_are_needed()
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = studio.Address };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await http.GetStringAsync("/sign-in"));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await http.PostAsync("/sign-in", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("email", Studio.OwnerEmail), new("password", Studio.Password)]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Hacen falta cookies", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task F10_What_is_not_a_form_is_refused_and_nothing_is_stored()
    {
        var answer = await owner.Http.PostAsync("/settings/account", new StringContent("""{"name":"Otra"}""", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("Inés", (await owner.GetAsync("/settings/account")).Html);
    }

    [Theory]
    [InlineData("Content-Length: 100\r\n\r\nname=Otra")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n5\r\nname=Otra\r\n0\r\n\r\n")]
    [InlineData("Content-Length: 9\r\nContent-Length: 4\r\n\r\nname=Otra")]
    public async Task F10_A_broken_body_is_refused_and_nothing_is_stored(string rest)
    {
        var session = owner.Cookies.GetCookieHeader(studio.Address);

        var answer = await SendAsync($"POST /settings/account HTTP/1.1\r\nHost: localhost\r\nCookie: {session}\r\nContent-Type: application/x-www-form-urlencoded\r\n{rest}", half: true);

        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 400", StringComparison.Ordinal), answer.Split('\r')[0]);
        Assert.Contains("Inés", (await owner.GetAsync("/settings/account")).Html);
    }

    private async Task<string> SendAsync(string request, bool half = false)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, studio.Address.Port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(request));
            if (half)
                client.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }
}
