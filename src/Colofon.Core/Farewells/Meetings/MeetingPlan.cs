using Colofon.Documents;

namespace Colofon.Farewells.Meetings;

/// <summary>When, how and with whom.</summary>
/// <param name="Place">Where, or the address of the call.</param>
/// <param name="Title">As it stands in their calendar, where anybody may read it.</param>
public sealed record MeetingPlan(DateTimeOffset Start, int Minutes, MeetingMedium Medium, string? Place, string Title, MailboxAddress With);
