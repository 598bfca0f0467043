using Colofon.Mail;

namespace Colofon.Closures;

/// <summary>The act that was frozen, or what the guard objects to.</summary>
public sealed record FreezeOutcome(FrozenAct? Act, IReadOnlyList<Objection> Objections);
