using System.Security.Claims;
using Colofon.Accounts;
using Colofon.Language;
using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Shell;

/// <summary>For whom a page is drawn: language, person, workspace, and where they are.</summary>
public sealed class Screen(IHttpContextAccessor accessor)
{
    public const string LanguageCookie = "colofon-language";

    private readonly HttpContext http = accessor.HttpContext!;
    private Texts? texts;

    public Speech Speech => T.Speech;

    /// <summary>The sentences of the pages and of the method, in the language of this screen.</summary>
    public Texts T => texts ??= Texts.Joined(Wanted(), typeof(Screen).Assembly, typeof(Texts).Assembly);

    /// <summary>For a page in the language of whoever it was sent to, whatever their browser asks for.</summary>
    public void Speak(Speech speech) => texts = Texts.Joined(speech, typeof(Screen).Assembly, typeof(Texts).Assembly);

    public bool IsSignedIn => http.User.Identity?.IsAuthenticated == true;

    public string? PersonName => http.User.FindFirstValue(ClaimTypes.Name);

    public string? WorkspaceName => http.User.FindFirstValue(Colofon.Web.Accounts.Member.WorkspaceNameClaim);

    public Role? Role => Enum.TryParse<Role>(http.User.FindFirstValue(ClaimTypes.Role), out var role) ? role : null;

    public bool MayWrite => Role >= Colofon.Accounts.Role.Member;

    public bool IsOwner => Role == Colofon.Accounts.Role.Owner;

    public string Path => http.Request.Path.Value ?? "/";

    public string PathAndQuery => Path + http.Request.QueryString;

    /// <summary>What the last form did, said once: <c>?done=key</c> names a text <c>done.key</c>.</summary>
    public string? Done
    {
        get
        {
            var key = "done." + http.Request.Query["done"];
            return T.Has(key) ? T[key] : null;
        }
    }

    private Speech Wanted() =>
        SpeechExtensions.TryParse(http.Request.Cookies[LanguageCookie])
        ?? SpeechExtensions.TryParse(http.User.FindFirstValue(Colofon.Web.Accounts.Member.SpeechClaim))
        ?? Accepted();

    private Speech Accepted()
    {
        foreach (var language in http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(header => header.Quality ?? 1))
        {
            if (language.Value.Length >= 2 && SpeechExtensions.TryParse(language.Value.Value![..2]) is { } speech)
                return speech;
        }
        return Speech.Es;
    }
}
