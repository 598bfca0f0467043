namespace Colofon.Offboardings;

/// <summary>One thing that has to be there before a case moves on: the texts are <c>gate.CODE</c> and <c>gate.CODE.why</c>.</summary>
/// <param name="Where">The chapter of the case in which it is met, with the place in it.</param>
public sealed record Requirement(string Code, bool IsMet, string Where)
{
    /// <summary>The owner or the case's lead may set it aside with a written reason.</summary>
    public bool MayOverride { get; init; }

    public bool IsWaived { get; init; }

    /// <summary>The day the sentence speaks of, if it does.</summary>
    public DateOnly? Day { get; init; }

    public bool Holds => IsMet || IsWaived;
}
