using Colofon.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Shell.Forms;

/// <summary>
/// A form that was already taken leads where it led the first time, and does nothing (F4). The mark is saved with the
/// effect itself, in one transaction, so that of two presses at once only one can win.
/// </summary>
internal sealed class OncePerForm(ColofonDb db) : IEndpointFilter
{
    public const string Field = "once";
    private const int TokenLength = 32;
    private const int Looks = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!db.IsInside || await TokenAsync(http) is not { } token)
            return await next(context);
        if (await LedAsync(token) is { } before)
            return Lead(before, http);
        db.Add(new PostOnce { WorkspaceId = db.Workspace, Token = token, Location = "", At = db.Now });
        try
        {
            var answer = await next(context);
            var location = answer is RedirectHttpResult { Url: var url } ? url : From(http);
            await db.PostsTaken.Where(post => post.Token == token).ExecuteUpdateAsync(post => post.SetProperty(row => row.Location, location));
            return answer;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await LedAsync(token) is not { } first)
                throw;
            return Lead(first, http);
        }
    }

    private static async Task<string?> TokenAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || IsReadByItsEndpoint(http))
            return null;
        var token = (await http.Request.ReadFormAsync(http.RequestAborted))[Field].ToString();
        return token.Length == TokenLength && token.All(char.IsAsciiHexDigitLower) ? token : null;
    }

    /// <summary>An upload of any size goes from the wire to the disk: reading it here would hold it in memory.</summary>
    private static bool IsReadByItsEndpoint(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false };

    // The effect is there before the place it led to: the other press says it in a moment, unless its process was killed
    // in between. Then the page the form was on knows what is there now.
    private async Task<string?> LedAsync(string token)
    {
        var location = await TakenAsync(token);
        for (var look = 0; location is "" && look < Looks; look++)
        {
            await Task.Delay(Pause);
            location = await TakenAsync(token);
        }
        return location;
    }

    private Task<string?> TakenAsync(string token) =>
        db.PostsTaken.AsNoTracking().Where(post => post.Token == token).Select(post => post.Location).FirstOrDefaultAsync();

    private static IResult Lead(string location, HttpContext http) => Results.LocalRedirect(LocalPath.Or(location, From(http)));

    private static string From(HttpContext http) =>
        Uri.TryCreate(http.Request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == http.Request.Host.Value
            ? LocalPath.Or(page.PathAndQuery, "/")
            : "/";
}
