namespace Colofon.Tone;

/// <summary>A stretch of a text in UTF-16 code units; <paramref name="End"/> is the first one after it.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset just past the last code unit; never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;
}
