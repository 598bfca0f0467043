using System.Collections.Immutable;

namespace Colofon.Tone;

/// <summary>
/// Reads a text about an ending the way a wise colleague would. Thread-safe; no clock, no culture, no state; never
/// throws on any text; takes time linear in it.
/// </summary>
public sealed class ToneLinter
{
    /// <summary>The linter with the rules that come with this library.</summary>
    public static ToneLinter Default { get; } = new();

    /// <summary>The rules, by id.</summary>
    public ImmutableArray<RuleInfo> Rules { get; } = [];

    /// <summary>Finds what to reconsider.</summary>
    /// <param name="text">The text; plain, Markdown or HTML. Null is read as empty.</param>
    /// <param name="context">What the linter has to know about it.</param>
    /// <returns>Findings in the order of the text, then what is missing from the whole of it.</returns>
    public ImmutableArray<Finding> Lint(string text, ToneContext context) => [];
}
