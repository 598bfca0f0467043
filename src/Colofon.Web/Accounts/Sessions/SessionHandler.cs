using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Colofon.Web.Accounts.Sessions;

/// <summary>
/// Knows a person by a random token in a cookie. Every sign-in makes a new one and ends the one the browser brought
/// along; ASP.NET's cookie handler would renew that one instead.
/// </summary>
internal sealed class SessionHandler(
    IOptionsMonitor<SessionOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder,
    SessionRows rows,
    Challenge challenge
) : SignInAuthenticationHandler<SessionOptions>(options, logs, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Token is not { } token || await rows.FindAsync(token, Context.RequestAborted) is not { } person)
            return AuthenticateResult.NoResult();
        return AuthenticateResult.Success(new AuthenticationTicket(person, Scheme.Name));
    }

    protected override async Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties? properties)
    {
        await EndAsync();
        var token = await rows.StartAsync(user.Account()!.Value, user.Workspace()!.Value, BrowserName.Of(Request.Headers.UserAgent.ToString()));
        Response.Cookies.Append(Options.Cookie.Name!, token, Options.Cookie.Build(Context));
        // What is drawn in this same answer is drawn for whoever has just come in.
        Context.User = await rows.FindAsync(token, Context.RequestAborted) ?? user;
    }

    protected override async Task HandleSignOutAsync(AuthenticationProperties? properties)
    {
        await EndAsync();
        Response.Cookies.Delete(Options.Cookie.Name!, Options.Cookie.Build(Context));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => challenge.AnswerAsync(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private string? Token =>
        Request.Cookies[Options.Cookie.Name!] is { Length: SessionRows.TokenLength } token ? token : null;

    private Task EndAsync() => Token is { } token ? rows.EndAsync(token) : Task.CompletedTask;
}
