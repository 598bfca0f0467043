namespace Colofon.Leanings;

/// <summary>A sentence, or a text of which it is asked whether it has an element.</summary>
/// <param name="Unmarked">The most that a sentence weighs in it that the patterns of the rule do not mark.</param>
/// <param name="Marked">The most that one weighs that they mark.</param>
/// <param name="IsTrue">Whether the rule ought to speak.</param>
internal sealed record Row(float Unmarked, float Marked, bool IsTrue)
{
    public const float None = -999;

    public bool IsMarked => Marked > None;
}
