using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Colofon.Testing;

/// <summary>A person with a plain browser: keeps cookies, follows redirects, fills in forms as they are on the page.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient http;

    public Visitor(Uri address, string language)
    {
        http = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
    }

    public CookieContainer Cookies { get; } = new();

    public HttpClient Http => http;

    /// <summary>Gets a page and follows where it leads.</summary>
    public async Task<Answer> GetAsync(string path) => await FollowAsync(await http.GetAsync(path));

    /// <summary>Gets exactly this, redirects not followed.</summary>
    public async Task<Answer> GetOnceAsync(string path) => await ReadAsync(await http.GetAsync(path));

    /// <summary>
    /// Fills in the form of a page whose action is <paramref name="action"/> and sends it: hidden fields, what was
    /// already there and what is given here. A value of null leaves a field out.
    /// </summary>
    public async Task<Answer> SubmitAsync(Answer page, string action, params (string Name, string? Value)[] values)
    {
        var form = page.Page.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>().FirstOrDefault(form => form.GetAttribute("action") == action)
            ?? throw new InvalidOperationException($"{page.Path} has no form to {action}; it has {string.Join(", ", page.Page.QuerySelectorAll("form").Select(form => form.GetAttribute("action")))}.");
        return await PostAsync(action, [.. FieldsOf(form).Where(field => values.All(value => value.Name != field.Name)), .. values]);
    }

    /// <summary>Sends fields to a path, without a page. Redirects are followed.</summary>
    public async Task<Answer> PostAsync(string path, params (string Name, string? Value)[] values) =>
        await FollowAsync(await http.PostAsync(path, Form(values)));

    public async Task<Answer> PostOnceAsync(string path, params (string Name, string? Value)[] values) =>
        await ReadAsync(await http.PostAsync(path, Form(values)));

    /// <summary>Creates the first account and the workspace through the first page.</summary>
    public async Task<Answer> SetUpAsync(params (string Name, string? Value)[] values)
    {
        (string, string?)[] usual =
        [
            ("name", "Inés"),
            ("email", Studio.OwnerEmail),
            ("password", Studio.Password),
            ("workspace", "Estudio Ejemplo"),
            ("ownAddresses", Studio.OwnerEmail),
        ];
        return await SubmitAsync(await GetAsync("/setup"), "/setup", [.. usual.Where(field => values.All(value => value.Name != field.Item1)), .. values]);
    }

    public async Task<Answer> SignInAsync(string email, string password = Studio.Password) =>
        await SubmitAsync(await GetAsync("/sign-in"), "/sign-in", ("email", email), ("password", password));

    public async Task<Answer> FollowAsync(HttpResponseMessage message)
    {
        for (var hops = 0; (int)message.StatusCode is 301 or 302 or 303 && hops < 10; hops++)
            message = await http.GetAsync(message.Headers.Location);
        return await ReadAsync(message);
    }

    public void Dispose() => http.Dispose();

    private static async Task<Answer> ReadAsync(HttpResponseMessage message) =>
        new(message.StatusCode, message.RequestMessage!.RequestUri!, message, await message.Content.ReadAsByteArrayAsync());

    private static FormUrlEncodedContent Form(IEnumerable<(string Name, string? Value)> values) =>
        new(values.Where(value => value.Value is not null).Select(value => KeyValuePair.Create(value.Name, value.Value!)));

    private static IEnumerable<(string Name, string? Value)> FieldsOf(IHtmlFormElement form) =>
        form.Elements.Select(Field).Where(field => field.Name.Length > 0);

    private static (string Name, string? Value) Field(IElement element) =>
        element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => (box.IsChecked ? box.Name ?? "" : "", box.Value),
            IHtmlInputElement { Type: "submit" or "file" or "button" } => ("", null),
            IHtmlInputElement input => (input.Name ?? "", input.Value),
            IHtmlSelectElement select => (select.Name ?? "", select.Value),
            IHtmlTextAreaElement area => (area.Name ?? "", area.Value),
            _ => ("", null),
        };
}
