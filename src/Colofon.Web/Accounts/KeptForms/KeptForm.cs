using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Accounts.KeptForms;

/// <summary>A form that arrived when it could not be taken: where it was going and what was typed.</summary>
/// <param name="Path">Where it was sent.</param>
/// <param name="Fields">Its fields in order, without the token of the page.</param>
/// <param name="Account">Whose browser it came from, if it said; nobody else gets to see it.</param>
/// <param name="At">When it arrived.</param>
public sealed record KeptForm(string Path, IReadOnlyList<KeptField> Fields, Guid? Account, DateTimeOffset At)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    private const string Token = "__RequestVerificationToken";
    private const int Longest = 600_000;

    /// <summary>What a browser sent from a page of ours; null when it is not a form that may be kept.</summary>
    public static async Task<KeptForm?> ReadAsync(HttpContext http, Guid? account, DateTimeOffset at)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !IsFromHere(http.Request) || !IsPlainForm(http.Request))
            return null;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var fields = form.Where(field => field.Key != Token).SelectMany(field => field.Value.Select(value => new KeptField(field.Key, value ?? ""))).ToList();
        var isKept = fields.Sum(field => field.Name.Length + field.Value.Length) <= Longest && !fields.Any(IsPassword);
        return isKept ? new(http.Request.Path + http.Request.QueryString, fields, account, at) : null;
    }

    /// <summary>What was typed at some length: what a person wants to see again before it is sent.</summary>
    public IEnumerable<string> Typed => Fields.Select(typed => typed.Value.Trim()).Where(value => value.Contains(' ')).Distinct();

    // A form sent from another site brings no session along, so it would be kept as if this person had typed it.
    private static bool IsFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}");
    }

    private static bool IsPlainForm(HttpRequest request) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsPassword(KeptField field) => field.Name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
