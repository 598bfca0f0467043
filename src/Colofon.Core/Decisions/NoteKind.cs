namespace Colofon.Decisions;

/// <summary>What a <see cref="DecisionNote"/> is about.</summary>
public enum NoteKind
{
    /// <summary>Something that was tried before leaving.</summary>
    Alternative,

    /// <summary>A fact that speaks for staying.</summary>
    InFavour,

    /// <summary>An answer to one of the <see cref="CertaintyQuestions"/>.</summary>
    Certainty,

    /// <summary>What somebody else thinks who has looked at it.</summary>
    SecondOpinion,

    /// <summary>How it feels to whoever writes it.</summary>
    Feeling,
}
