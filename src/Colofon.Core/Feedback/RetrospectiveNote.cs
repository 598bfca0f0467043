using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Feedback;

/// <summary>What the team says to one of its four questions about an end. The latest of each question holds.</summary>
public sealed class RetrospectiveNote : IOwned
{
    private RetrospectiveNote() { }

    internal RetrospectiveNote(Offboarding offboarding, string question, string text, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<RetrospectiveNoteId>();
        OffboardingId = offboarding.Id;
        (Question, Text, By, At) = (question, text.Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public RetrospectiveNoteId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    /// <summary>Code of the question: the texts are <c>retrospective.CODE</c>.</summary>
    [Internal]
    public string Question { get; private set; } = "";

    [Private]
    public string Text { get; private set; } = "";

    [Internal]
    public Guid? By { get; private set; }

    [Internal]
    public DateTimeOffset At { get; private set; }
}
