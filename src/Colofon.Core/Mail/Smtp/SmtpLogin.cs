namespace Colofon.Mail.Smtp;

/// <summary>Who we are for the server.</summary>
/// <param name="IsToken">The secret is an access token of OAuth 2, and not a password.</param>
internal sealed record SmtpLogin(string User, string Secret, bool IsToken = false);
