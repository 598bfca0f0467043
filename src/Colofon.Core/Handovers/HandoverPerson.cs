namespace Colofon.Handovers;

/// <summary>Somebody of the house, as a plan names them.</summary>
/// <param name="CanTake">Works here and may write: tasks can be given to them.</param>
public sealed record HandoverPerson(Guid Id, string Name, bool CanTake);
