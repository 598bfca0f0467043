using Colofon.Accounts;
using Colofon.Offboardings;
using Colofon.Storage;

namespace Colofon.Decisions;

/// <summary>
/// One thought on the way to a decision, with its date. Never changed: a later answer stands beside the earlier one,
/// and what is taken back keeps its place in the history.
/// </summary>
public sealed class DecisionNote : IOwned
{
    private DecisionNote() { }

    private DecisionNote(Offboarding offboarding, NoteKind kind, string text, Guid? by, DateTimeOffset now)
    {
        WorkspaceId = offboarding.WorkspaceId;
        Id = Key.New<DecisionNoteId>();
        OffboardingId = offboarding.Id;
        (Kind, Text, WrittenBy, WrittenAt) = (kind, text.ReplaceLineEndings("\n").Trim(), by, now);
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public DecisionNoteId Id { get; private set; }

    [Internal]
    public OffboardingId OffboardingId { get; private set; }

    [Internal]
    public NoteKind Kind { get; private set; }

    /// <summary>Which alternative, or which question: a code of its data file.</summary>
    [Internal]
    public string? Topic { get; private set; }

    /// <summary>How the alternative turned out: a code of <see cref="Alternatives.Outcomes"/>.</summary>
    [Internal]
    public string? Outcome { get; private set; }

    /// <summary>Whose opinion it is.</summary>
    [Private]
    public string? Who { get; private set; }

    /// <summary>When it was tried, or said.</summary>
    [Private]
    public DateOnly? On { get; private set; }

    [Private]
    public string Text { get; private set; } = "";

    [Internal]
    public Guid? WrittenBy { get; private set; }

    [Internal]
    public DateTimeOffset WrittenAt { get; private set; }

    [Internal]
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool Stands => WithdrawnAt is null;

    /// <summary>Nobody else has to read it as long as it is only thought: the guard keeps it from leaving in any words.</summary>
    public bool IsConfidential => Kind is NoteKind.Certainty or NoteKind.SecondOpinion or NoteKind.Feeling;

    public static DecisionNote Tried(Offboarding offboarding, TriedAlternative tried, Guid? by, DateTimeOffset now) =>
        new(offboarding, NoteKind.Alternative, tried.Text, by, now) { Topic = tried.Alternative, Outcome = tried.Outcome, On = tried.On };

    public static DecisionNote InFavour(Offboarding offboarding, string text, Guid? by, DateTimeOffset now) =>
        new(offboarding, NoteKind.InFavour, text, by, now);

    public static DecisionNote Answer(Offboarding offboarding, string question, string text, Guid? by, DateTimeOffset now) =>
        new(offboarding, NoteKind.Certainty, text, by, now) { Topic = question };

    public static DecisionNote Opinion(Offboarding offboarding, string who, DateOnly on, string text, Guid? by, DateTimeOffset now) =>
        new(offboarding, NoteKind.SecondOpinion, text, by, now) { Who = who.Trim(), On = on };

    public static DecisionNote Feeling(Offboarding offboarding, string text, Guid? by, DateTimeOffset now) =>
        new(offboarding, NoteKind.Feeling, text, by, now);

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;
}
