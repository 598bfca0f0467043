using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;

namespace Colofon.Feedback;

/// <summary>Something an end taught, as something to do: by whom, until when. The relationship carries it, and intake asks for it.</summary>
public sealed class Lesson : IOwned
{
    private Lesson() { }

    internal Lesson(Offboarding offboarding, string text, string? owner, DateOnly? dueOn, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<LessonId>();
        (OffboardingId, RelationshipId) = (offboarding.Id, offboarding.RelationshipId);
        (Text, Owner, DueOn, WrittenBy, WrittenAt) = (text.Trim(), owner?.Trim(), dueOn, by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public LessonId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public RelationshipId RelationshipId { get; private set; }

    [Private]
    public string Text { get; private set; } = "";

    /// <summary>Who takes care of it, as we call them.</summary>
    [Internal]
    public string? Owner { get; private set; }

    [Internal]
    public DateOnly? DueOn { get; private set; }

    [Internal]
    public Guid? WrittenBy { get; private set; }

    [Internal]
    public DateTimeOffset WrittenAt { get; private set; }

    [Internal]
    public DateTimeOffset? LearnedAt { get; private set; }

    internal void Learn(DateTimeOffset now) => LearnedAt ??= now;
}
