using Colofon.Mail;

namespace Colofon.Farewells.Meetings;

/// <summary>The invitation that was let out, or what speaks against it: objections of the guard, or the key of a text.</summary>
public sealed record MeetingRelease(ReleasedCopy? Copy, IReadOnlyList<Objection> Objections, string? Refusal)
{
    internal static MeetingRelease Refused(string key) => new(null, [], key);
}
