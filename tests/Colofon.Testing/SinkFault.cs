namespace Colofon.Testing;

/// <summary>How one conversation with the sink goes wrong.</summary>
public enum SinkFault
{
    None,

    /// <summary>Takes the message whole and goes away without a word.</summary>
    DropAfterData,

    /// <summary>Takes the message whole and says nothing for as long as the other listens.</summary>
    SilentAfterData,

    /// <summary>Goes away in the middle of the message.</summary>
    DropInData,

    /// <summary>421 in the middle of the message.</summary>
    BusyInData,

    /// <summary>421 instead of a greeting.</summary>
    Busy,

    /// <summary>450 for the recipient, as greylisting does.</summary>
    Greylisted,

    /// <summary>550 for the recipient.</summary>
    NoSuchPerson,

    /// <summary>550 for the sender.</summary>
    NotThisSender,

    /// <summary>554 for the message.</summary>
    NotThisMessage,

    /// <summary>552 for the message.</summary>
    TooBig,

    /// <summary>Speaks, but not SMTP.</summary>
    Garbage,

    /// <summary>One answer that never ends.</summary>
    Endless,

    /// <summary>Opens and never says a word.</summary>
    Silent,

    /// <summary>Says in clear, together with its answer to STARTTLS, what somebody in between would.</summary>
    InjectAfterStartTls,
}
