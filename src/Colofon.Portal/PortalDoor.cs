namespace Colofon.Portal;

/// <summary>
/// Everything the portal asks of the house beside its own views: coming in, and the few things a guest may do. The host
/// implements it over its desks; nothing of theirs comes through but what is written here.
/// </summary>
public abstract class PortalDoor
{
    /// <summary>Null where there is nothing, or nothing was told yet.</summary>
    public abstract Task<PortalPlace?> FindAsync(string address, CancellationToken cancel);

    /// <summary>Null where nobody can come in.</summary>
    public abstract Task<PortalCode?> AskCodeAsync(string address, string mail, CancellationToken cancel);

    /// <summary>The token of a session, or null.</summary>
    public abstract Task<string?> EnterAsync(string address, string? browser, string code, string agent, CancellationToken cancel);

    public abstract Task<PortalGuest?> WhoAsync(PortalPass pass, CancellationToken cancel);

    public abstract Task LeaveAsync(PortalPass pass, CancellationToken cancel);

    /// <summary>A task of theirs is done. False when it is not theirs, or over.</summary>
    public abstract Task<bool> DoTaskAsync(PortalPass pass, string task, string? note, CancellationToken cancel);

    /// <summary>What was delivered is right, or goes back with a note. False when nothing waits for an answer.</summary>
    public abstract Task<bool> AnswerAsync(PortalPass pass, string deliverable, bool isAccepted, string? note, CancellationToken cancel);

    /// <summary>Signs the closing act as it was shown. Answers <c>signed</c>, or why not.</summary>
    public abstract Task<string> SignAsync(PortalPass pass, string act, string shownHash, CancellationToken cancel);

    /// <summary>The largest file that is taken.</summary>
    public abstract int LargestFile { get; }

    /// <summary>Leaves a file for the house. Answers <c>left</c>, or why not.</summary>
    public abstract Task<string> LeaveFileAsync(PortalPass pass, string? name, byte[]? bytes, string? note, CancellationToken cancel);

    /// <summary>Asks the house something. Answers <c>asked</c>, or why not.</summary>
    public abstract Task<string> AskAsync(PortalPass pass, string text, CancellationToken cancel);

    /// <summary>Where their survey is, on this same host; null when they were not asked, or have answered.</summary>
    public abstract Task<string?> SurveyAsync(PortalPass pass, CancellationToken cancel);
}
