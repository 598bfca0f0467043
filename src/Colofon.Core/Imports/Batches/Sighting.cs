using Colofon.Signals;

namespace Colofon.Imports.Batches;

/// <summary>A message seen from our side: which way it went, with whom (nobody, when we wrote to ourselves), and when by our clock.</summary>
internal sealed record Sighting(Direction Direction, string? Party, DateOnly On, DateOnly Week, bool IsOutOfHours);
