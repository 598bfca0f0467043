using System.Collections.Immutable;

namespace Colofon.Tone.Patterns;

/// <summary>Tokens a pattern marked.</summary>
/// <param name="rule">Number of the rule.</param>
/// <param name="role">What the match means.</param>
/// <param name="first">First token.</param>
/// <param name="last">Last token.</param>
/// <param name="better">Better words, <c>|</c> between several; null when the pattern has none of its own.</param>
internal sealed class Match(int rule, Role role, int first, int last, string? better)
{
    public int Rule { get; } = rule;

    public Role Role { get; } = role;

    public int First { get; } = first;

    public int Last { get; } = last;

    public ImmutableArray<string> Better => better is null ? [] : [.. better.Split(" | ")];
}
