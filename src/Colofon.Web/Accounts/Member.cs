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

    public static Guid? Account(this ClaimsPrincipal person) =>
        Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    public static WorkspaceId? Workspace(this ClaimsPrincipal person) =>
        Key.TryParse<WorkspaceId>(person.FindFirstValue(WorkspaceClaim));
}
