using Colofon.Accounts;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Farewells;

/// <summary>The letter of a case while it is written. What leaves is a released copy, never this row.</summary>
public sealed class Letter : IOwned, IVersioned
{
    private Letter() { }

    public Letter(Offboarding offboarding, string template, Speech speech, Register register, string subject, string body, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<LetterId>();
        OffboardingId = offboarding.Id;
        Start(template, speech, register, subject, body, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public LetterId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public string Template { get; private set; } = "";

    [Internal]
    public Speech Speech { get; private set; }

    [Internal]
    public Register Register { get; private set; }

    /// <summary>Internal until it is released: a draft may still say too much.</summary>
    [Internal]
    public string Subject { get; private set; } = "";

    [Internal]
    public string Body { get; private set; } = "";

    /// <summary>What the template was filled with, as JSON, so that the form comes back as it was left.</summary>
    [Internal]
    public string Filled { get; private set; } = "{}";

    /// <summary>The text that was there before it was started again: one step back.</summary>
    [Internal]
    public string? EarlierSubject { get; private set; }

    [Internal]
    public string? EarlierBody { get; private set; }

    [Internal]
    public DateTimeOffset WrittenAt { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public bool HasEarlier => EarlierBody is not null;

    /// <summary>Begins from a template; what was written before can be called back once.</summary>
    public void Start(string template, Speech speech, Register register, string subject, string body, DateTimeOffset now)
    {
        if (Body.Length > 0)
            (EarlierSubject, EarlierBody) = (Subject, Body);
        (Template, Speech, Register) = (template, speech, register);
        Write(subject, body, now);
    }

    public void Fill(string filled) => Filled = filled;

    public void Write(string subject, string body, DateTimeOffset now) =>
        (Subject, Body, WrittenAt) = (subject.Trim(), body.ReplaceLineEndings("\n").Trim(), now);

    /// <summary>Changes places with the earlier text, so that going back can itself be taken back.</summary>
    public void GoBack(DateTimeOffset now)
    {
        if (EarlierBody is not { } body)
            return;
        var subject = EarlierSubject ?? "";
        (EarlierSubject, EarlierBody) = (Subject, Body);
        Write(subject, body, now);
    }
}
