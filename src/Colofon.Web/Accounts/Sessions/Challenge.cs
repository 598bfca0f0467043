using Colofon.Web.Accounts.KeptForms;
using Colofon.Web.Accounts.SigningIn;
using Colofon.Web.Shell;
using Colofon.Web.Shell.Forms;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Accounts.Sessions;

/// <summary>
/// Answers whoever is not signed in: a page is asked for after signing in, a form is kept until then, a script is told.
/// </summary>
internal sealed class Challenge(KeptFormSeal seal)
{
    public async Task AnswerAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            http.Response.Redirect(SignInPath(http.Request.Path + http.Request.QueryString));
        else if (IsScript(http.Request))
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            await AskAsync(http);
    }

    private async Task AskAsync(HttpContext http)
    {
        var kept = await seal.ReadAsync(http);
        var fields = Fields.Starting(("back", PageOf(http.Request)), ("kept", kept is null ? null : seal.Close(kept)));
        await Page.Of<SignInPage>(new { F = fields, Note = kept is null ? "sign-in.lost" : "sign-in.kept" }, StatusCodes.Status401Unauthorized).ExecuteAsync(http);
    }

    private static string SignInPath(string back) => back == "/" ? "/sign-in" : "/sign-in?back=" + Uri.EscapeDataString(back);

    /// <summary>The page the form stood on, where it says so and is ours.</summary>
    private static string PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer.ToString(), UriKind.Absolute, out var page) && page.Authority == request.Host.Value
            ? LocalPath.Or(page.PathAndQuery, "/")
            : "/";

    private static bool IsScript(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return request.Headers["Sec-Fetch-Mode"] == "cors" || (accept.Length > 0 && !accept.Contains("text/html", StringComparison.Ordinal) && !accept.Contains("*/*", StringComparison.Ordinal));
    }
}
