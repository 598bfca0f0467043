using System.Collections.Immutable;

namespace Colofon.Tone;

/// <summary>One thing to reconsider in a text.</summary>
/// <param name="Rule">Id of the rule, the name of its page.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Span">The words it marks, or null when something is missing from the whole text.</param>
/// <param name="Message">Why, in the language of <see cref="ToneContext.Ui"/>.</param>
/// <param name="Suggestions">Better words in the language of the text; may be empty.</param>
/// <param name="Fixes">The edits that put such words into the text; one that only shows how to begin has none.</param>
public sealed record Finding(
    string Rule, Severity Severity, TextSpan? Span, string Message, ImmutableArray<string> Suggestions, ImmutableArray<Fix> Fixes);
