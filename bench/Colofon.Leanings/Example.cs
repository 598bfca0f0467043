using Colofon.Tone;

namespace Colofon.Leanings;

/// <summary>A text to learn from.</summary>
/// <param name="Writer">Who wrote it: what one writer wrote is never learnt from and tried on at once.</param>
/// <param name="Text">The text.</param>
/// <param name="Context">What it is.</param>
/// <param name="Marks">What is in it: names of rules, those of missing elements for the elements that are there.</param>
/// <param name="Missing">The elements that are missing; null where nobody looked for them.</param>
/// <param name="Known">The only rules of which it is known whether they mark it; null for all that speak of such texts.</param>
/// <param name="IsKept">Whether tests hold the linter to it.</param>
internal sealed record Example(string Writer, string Text, ToneContext Context, IReadOnlyList<(string Rule, TextSpan? Span)> Marks, string[]? Missing, Func<string, bool>? Known, bool IsKept = false)
{
    /// <summary>Where in the text an element stands is not told: the patterns say.</summary>
    public bool IsSample { get; init; }

    /// <summary>A line of a letter of ours: what the patterns find in it is there, and nothing may be marked.</summary>
    public bool IsOurs { get; init; }

    /// <summary>Prose that ends nothing, in which no rule may mark anything.</summary>
    public bool IsNeutral { get; init; }

    /// <summary>A sample letter: it has all elements that are not missing.</summary>
    public bool IsLetter { get; init; }

    /// <summary>A whole message with all its marks, of which a part is tried on what the others taught.</summary>
    public bool IsMessage => Missing is not null && !IsSample;

    /// <summary>Written to be hard to read: learnt from, but no measure of how plainly people write.</summary>
    public bool IsVeiled => Writer.StartsWith("veiled", StringComparison.Ordinal);

    /// <summary>
    /// Of a text that tells when the service ends and lists the decision as missing ("we deliver until 31 March") readers do not
    /// agree: some say that it is told. The sentence with the date is not learnt from for that rule, and no threshold is chosen on the text.
    /// </summary>
    public bool IsMoot(string rule) =>
        rule == "no-decision" && Missing is not null && Missing.Contains(rule) && Marks.Any(mark => mark.Rule == "no-end-date" && mark.Span is not null);
}
