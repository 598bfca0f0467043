using Colofon.Tone;

namespace Colofon.Decisions;

/// <summary>Whether a sentence was kept as what is said, and what to reconsider in it.</summary>
public sealed record ShareOutcome(bool IsKept, IReadOnlyList<Finding> Findings);
