using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Colofon.Bench;

/// <summary>Comes in as the owner (the first time by setting up the studio that was made) and looks for pages to measure.</summary>
internal sealed class Guest : IDisposable
{
    private const string Email = "ines@multitud.example";
    private const string Password = "una frase larga para medir";
    private readonly CookieContainer jar = new();
    private readonly HttpClient http;
    private readonly Uri address;

    public Guest(Uri address)
    {
        this.address = address;
        http = new HttpClient(new HttpClientHandler { CookieContainer = jar }) { BaseAddress = address };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("es");
    }

    public string Cookies => jar.GetCookieHeader(address);

    public async Task EnterAsync()
    {
        // Before the first account, every way leads to setting up.
        var (action, page) = await GetAsync("/sign-in");
        var isNew = action == "/setup";
        var fields = Fields(page, action);
        (fields["name"], fields["email"], fields["password"]) = ("Inés", Email, Password);
        if (isNew)
            (fields["workspace"], fields["ownAddresses"], fields["region"]) = ("Estudio Multitud (ejemplo)", Email, "ES-MD");
        using var answer = await http.PostAsync(action, new FormUrlEncodedContent(fields));
        answer.EnsureSuccessStatusCode();
        if ((await GetAsync("/portfolio")).Place != "/portfolio")
            throw new InvalidOperationException("I could not come in: this folder has another owner. Make one with `colofon demo --scale N` in a new folder.");
    }

    /// <summary>Pages by name, each with addresses to spread the load over.</summary>
    public async Task<IReadOnlyList<(string Name, string[] Paths)>> FindAsync()
    {
        HashSet<string> relationships = [];
        for (var page = 1; page <= 8; page++)
            relationships.UnionWith(Links((await GetAsync($"/portfolio?page={page}")).Page, "/relationships/"));
        var cases = Links((await GetAsync("/offboardings")).Page, "/offboardings/");
        return
        [
            ("today", ["/"]),
            ("portfolio", ["/portfolio"]),
            ("portfolio, any page", [.. Enumerable.Range(1, 40).Select(page => $"/portfolio?page={page}")]),
            ("portfolio, searched", ["/portfolio?q=hotel", "/portfolio?q=quimera", "/portfolio?q=clara"]),
            ("relationship", [.. relationships]),
            ("offboardings", ["/offboardings"]),
            ("offboarding", [.. cases]),
        ];
    }

    public void Dispose() => http.Dispose();

    private async Task<(string Place, IHtmlDocument Page)> GetAsync(string path)
    {
        using var answer = await http.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return (answer.RequestMessage!.RequestUri!.AbsolutePath, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    private static Dictionary<string, string> Fields(IHtmlDocument page, string action)
    {
        var form = page.Forms.First(form => form.GetAttribute("action") == action);
        var fields = new Dictionary<string, string>();
        foreach (var element in form.Elements)
        {
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (element.GetAttribute("name") is { Length: > 0 } name && value is not null)
                fields[name] = value;
        }
        return fields;
    }

    private static IEnumerable<string> Links(IHtmlDocument page, string under) =>
        page.Links.Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith(under, StringComparison.Ordinal) && Guid.TryParse(href[under.Length..], out _)).Distinct();
}
