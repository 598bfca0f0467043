using System.Collections.Immutable;

namespace Colofon.Tone;

/// <summary>A rule as its page tells it.</summary>
/// <param name="Id">Stable name, for example <c>accusation</c>.</param>
/// <param name="Severity">The weight of its findings; for a rule that depends on the kind, the heaviest.</param>
/// <param name="Kinds">The kinds of text it speaks for.</param>
/// <param name="Markdown">The whole page: why, examples, better words, known misses.</param>
public sealed record RuleInfo(string Id, Severity Severity, ImmutableArray<TextKind> Kinds, string Markdown);
