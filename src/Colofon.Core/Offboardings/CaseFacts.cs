using Colofon.Handovers;

namespace Colofon.Offboardings;

/// <summary>What the gates have to know of a case, and nothing else: no text of it is in here.</summary>
public sealed record CaseFacts
{
    public required EndDirection Direction { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>The day it stands on is known: their news, the agreement, or the last delivery accepted.</summary>
    public bool HasNews { get; init; }

    public bool HasReservedReason { get; init; }

    public bool HasShareableReason { get; init; }

    public bool HasDoor { get; init; }

    /// <summary>The contract was read and said, or it was said that nothing is written.</summary>
    public bool HasContract { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>The last day has come.</summary>
    public bool HasEnded { get; init; }

    /// <summary>The first day contract and law allow; null when it cannot be counted.</summary>
    public DateOnly? Earliest { get; init; }

    public bool HasLetter { get; init; }

    public int LetterErrors { get; init; }

    /// <summary>The letter says something that is reserved.</summary>
    public bool LetterLeaks { get; init; }

    /// <summary>Until when announcing waits, in the time of the workspace; null while nothing is decided.</summary>
    public DateTimeOffset? CoolUntil { get; init; }

    /// <summary>From when their news is answered, in the time of the workspace; null when it is not theirs.</summary>
    public DateTimeOffset? AnswerFrom { get; init; }

    public bool IsReleased { get; init; }

    public bool IsDelivered { get; init; }

    /// <summary>What is left of the handover.</summary>
    public HandoverCount Handover { get; init; } = HandoverCount.Nothing;

    /// <summary>Both sides agree on what they owe each other, or that it is nothing.</summary>
    public bool IsSettled { get; init; }

    public bool HasOpenDispute { get; init; }

    /// <summary>Both sides have signed the version of the closing act that stands.</summary>
    public bool IsActSigned { get; init; }

    /// <summary>Codes of the requirements that somebody set aside and that still stand set aside.</summary>
    public IReadOnlySet<string> Waived { get; init; } = new HashSet<string>();
}
