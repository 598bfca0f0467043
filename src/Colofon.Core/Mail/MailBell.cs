using Colofon.Storage;

namespace Colofon.Mail;

/// <summary>Rings when there is something to send.</summary>
public sealed class MailBell : Bell;
