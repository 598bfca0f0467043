namespace Colofon.Farewells.Letters;

/// <summary>All a template can ask for. The reserved reason is not among them, so no template can tell it.</summary>
public enum LetterField
{
    Recipient,
    Greeting,
    Project,
    EndDate,
    Reason,
    Notice,
    Fact,
    Goal,
    TransitionUntil,
    TransitionHours,
    Alternative,
    DoorTerms,
    Channel,
    Pending,
    Sender,
    Organisation,
}
