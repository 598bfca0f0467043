using Colofon.Documents;
using Colofon.Language;
using Colofon.Relationships;

namespace Colofon.Guests;

/// <summary>Whom to invite, how to speak to them, until when, and where the house is reached.</summary>
public sealed record GuestRequest(MailboxAddress To, GuestSide Side, Speech Speech, Register Register, DateOnly OpenUntil, Uri House);
