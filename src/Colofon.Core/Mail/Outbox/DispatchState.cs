namespace Colofon.Mail.Outbox;

/// <summary>Where a message is on its way: the texts are <c>dispatch.state.STATE</c>.</summary>
public enum DispatchState
{
    /// <summary>Confirmed by a person; until its time comes it can be undone.</summary>
    Held,

    /// <summary>To be sent, or to be tried again, when its time comes.</summary>
    Waiting,

    /// <summary>Some node is handing it to the server now, or died while it did.</summary>
    Sending,

    /// <summary>The server said that it has it.</summary>
    Sent,

    /// <summary>It will not be tried again unless somebody asks for it.</summary>
    Failed,

    /// <summary>It may have left: a person says whether it arrived or is to be sent again.</summary>
    Unknown,

    /// <summary>A person knows that it arrived.</summary>
    Arrived,

    /// <summary>Taken back before it left.</summary>
    Undone,

    /// <summary>What was allowed when it was confirmed no longer was when its time came.</summary>
    Stopped,
}
