using Colofon.Mail;
using Colofon.Offboardings;

namespace Colofon.Farewells;

/// <summary>The copy that was let out, or what the guard objects to, or what the case still asks for.</summary>
public sealed record LetterRelease(ReleasedCopy? Copy, IReadOnlyList<Objection> Objections, IReadOnlyList<Requirement> Unmet);
