namespace Colofon.Tone;

/// <summary>What a text is for. Each rule says for which kinds it speaks.</summary>
public enum TextKind
{
    /// <summary>We tell the other side that we end the relationship.</summary>
    Announcement,

    /// <summary>The other side ends it and we answer.</summary>
    Acknowledgement,

    /// <summary>The last message, when everything is handed over.</summary>
    Closing,

    /// <summary>A prospect is told that we cannot take the work.</summary>
    Decline,

    /// <summary>A limit after an ending without further contact.</summary>
    Boundary,

    /// <summary>A message some time after the ending.</summary>
    FollowUp,

    /// <summary>An invitation to talk before anything is decided.</summary>
    Remedy,

    /// <summary>An answer to how the other side reacted.</summary>
    Reply,

    /// <summary>A public answer to a review.</summary>
    ReviewReply,

    /// <summary>What is going to be said aloud.</summary>
    Script,
}
