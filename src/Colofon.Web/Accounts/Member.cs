using System.Security.Claims;
using Colofon.Accounts;
using Colofon.Storage;

namespace Colofon.Web.Accounts;

/// <summary>Who is signed in, as claims of one request.</summary>
internal static class Member
{
    public const string WorkspaceClaim = "colofon:workspace";
    public const string WorkspaceNameClaim = "colofon:workspace-name";
    public const string SpeechClaim = "colofon:speech";
    public const string SessionClaim = "colofon:session";
    public const string TemporaryClaim = "colofon:temporary";

    public static Guid? Account(this ClaimsPrincipal person) =>
        Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    public static WorkspaceId? Workspace(this ClaimsPrincipal person) =>
        Key.TryParse<WorkspaceId>(person.FindFirstValue(WorkspaceClaim));

    /// <summary>The hash of the session's token: what tells this session from the person's others.</summary>
    public static string? Session(this ClaimsPrincipal person) => person.FindFirstValue(SessionClaim);

    /// <summary>Somebody else has seen the password: it only opens the page to choose one's own.</summary>
    public static bool HasLentPassword(this ClaimsPrincipal person) => person.HasClaim(claim => claim.Type == TemporaryClaim);
}
