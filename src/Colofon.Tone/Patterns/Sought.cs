namespace Colofon.Tone.Patterns;

/// <summary>Which rules want to know what their patterns match, a bit for each: in every sentence, or in each its own.</summary>
/// <param name="everywhere">Those of every sentence.</param>
/// <param name="bySentence">More of each sentence, in order; none where there is no list.</param>
internal readonly struct Sought(ulong everywhere, ulong[]? bySentence = null)
{
    /// <summary>How many rules can be told apart.</summary>
    public const int MostRules = 63;

    /// <summary>The rules that read sentence number so and so.</summary>
    public ulong In(int sentence) => bySentence is null ? everywhere : everywhere | bySentence[sentence];
}
