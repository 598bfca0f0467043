namespace Colofon.Decisions;

/// <summary>What is reserved in a case, as somebody who may do so reads it.</summary>
public sealed record ReservedReading(IReadOnlyList<ReservedReason> Reasons, IReadOnlyList<DecisionNote> Notes, IReadOnlyList<WrittenWhy> Whys)
{
    public bool IsEmpty => Reasons.Count + Notes.Count + Whys.Count == 0;

    public IEnumerable<DecisionNote> Of(NoteKind kind) => Notes.Where(note => note.Kind == kind);

    /// <summary>The answers to one question, the latest first.</summary>
    public IReadOnlyList<DecisionNote> AnswersTo(string question) =>
        [.. Of(NoteKind.Certainty).Where(note => note.Topic == question).OrderByDescending(note => note.WrittenAt).ThenByDescending(note => note.Id.Value)];
}
