using Colofon.Accounts;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Closures;

/// <summary>The closing act while it is written. What is signed is a <see cref="FrozenAct"/>, never this row.</summary>
public sealed class ClosingAct : IOwned, IVersioned
{
    private ClosingAct() { }

    public ClosingAct(Offboarding offboarding, Speech speech, string title, string body, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<ClosingActId>();
        OffboardingId = offboarding.Id;
        Start(speech, title, body, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public ClosingActId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public Speech Speech { get; private set; }

    /// <summary>Internal until it is frozen: a draft may still say too much.</summary>
    [Internal]
    public string Title { get; private set; } = "";

    [Internal]
    public string Body { get; private set; } = "";

    [Internal]
    public DateTimeOffset WrittenAt { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public void Start(Speech speech, string title, string body, DateTimeOffset now)
    {
        Speech = speech;
        Write(title, body, now);
    }

    public void Write(string title, string body, DateTimeOffset now) =>
        (Title, Body, WrittenAt) = (title.Trim(), body.ReplaceLineEndings("\n").Trim(), now);
}
