using Colofon.Accounts;

namespace Colofon.Web.Accounts.SigningIn;

/// <summary>Who may come in; or how long to wait; or neither, when name and password do not match.</summary>
internal sealed record SignInAnswer(Account? Account = null, WorkspaceId? Workspace = null, TimeSpan? Wait = null);
