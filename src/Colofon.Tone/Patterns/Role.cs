namespace Colofon.Tone.Patterns;

/// <summary>What it means for a rule when a pattern matches.</summary>
internal enum Role : byte
{
    /// <summary>The rule speaks.</summary>
    Mark,

    /// <summary>The rule speaks when it has been said before.</summary>
    Again,

    /// <summary>Matches that touch this are not meant.</summary>
    Unless,

    /// <summary>Matches in the same sentence are not meant.</summary>
    UnlessInSentence,

    /// <summary>A sentence that nothing else matches is not meant without this, whatever its words weigh.</summary>
    Needs,
}
