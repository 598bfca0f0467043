using Colofon.Documents;

namespace Colofon.Farewells;

/// <summary>Whose letter it is when the letter itself does not say.</summary>
/// <param name="Server">As whom the mail server writes, if one is set up.</param>
internal sealed record LetterSender(string Name, string? Address, string Organisation, MailboxAddress? Server);
