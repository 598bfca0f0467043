namespace Colofon.Farewells.Meetings;

/// <summary>How one meets, the best first: the texts are <c>meeting.medium.MEDIUM</c>.</summary>
public enum MeetingMedium
{
    InPerson,
    Video,
    Phone,
}
