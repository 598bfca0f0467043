namespace Colofon.Evidence;

/// <summary>Whether a machine wrote a message, by its headers (RFC 3834, RFC 2919, RFC 3464) and its subject.</summary>
public enum AutomaticKind
{
    /// <summary>Written by a person, as far as its headers tell.</summary>
    None,

    /// <summary>An automatic answer or notification: out of office, receipt, calendar reply.</summary>
    AutoReply,

    /// <summary>Sent through a list or to many at once. A person may still have written it: weigh it less, do not drop it.</summary>
    Bulk,

    /// <summary>A delivery report: a bounce, a delay, a read receipt.</summary>
    Report,
}
