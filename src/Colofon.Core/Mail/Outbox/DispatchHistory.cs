namespace Colofon.Mail.Outbox;

/// <summary>A message and every turn it took, in order.</summary>
public sealed record DispatchHistory(Dispatch Dispatch, IReadOnlyList<DispatchStep> Steps);
