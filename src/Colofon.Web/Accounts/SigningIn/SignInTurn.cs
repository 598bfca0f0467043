namespace Colofon.Web.Accounts.SigningIn;

/// <param name="Wait">How long to wait; null when the password may be tried.</param>
/// <param name="IsSiege">This try was the last that anybody without a known browser has for this person.</param>
internal sealed record SignInTurn(TimeSpan? Wait, bool IsSiege);
