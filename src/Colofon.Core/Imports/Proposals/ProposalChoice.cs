using Colofon.Relationships;

namespace Colofon.Imports.Proposals;

/// <summary>A proposal confirmed: under this name, which may be that of a relationship we have already.</summary>
public sealed record ProposalChoice(string Key, string Name, CounterpartKind Kind);
