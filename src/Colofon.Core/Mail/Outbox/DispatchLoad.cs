using Colofon.Mail.Smtp;

namespace Colofon.Mail.Outbox;

/// <summary>All that one try needs.</summary>
/// <param name="Why">Why there is no server to hand it to, if there is none.</param>
internal sealed record DispatchLoad(SmtpTarget? Target, string Why, Envelope Envelope);
