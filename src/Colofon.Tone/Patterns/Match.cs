using System.Collections.Immutable;

namespace Colofon.Tone.Patterns;

/// <summary>Tokens a pattern marked.</summary>
/// <param name="pattern">Number of the pattern.</param>
/// <param name="rule">Number of its rule.</param>
/// <param name="role">What the match means.</param>
/// <param name="first">First token.</param>
/// <param name="last">Last token.</param>
/// <param name="better">Better words, <c>|</c> between several; null when the pattern has none of its own.</param>
internal sealed class Match(int pattern, int rule, Role role, int first, int last, string? better)
{
    public int Pattern { get; } = pattern;

    public int Rule { get; } = rule;

    public Role Role { get; } = role;

    public int First { get; } = first;

    public int Last { get; } = last;

    public ImmutableArray<string> Better => better is null ? [] : [.. better.Split(" | ")];
}
