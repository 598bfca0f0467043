namespace Colofon.Imports;

/// <summary>Somebody else reads this import now; nothing of our last batch was written.</summary>
public sealed class LeaseLostException(string lease) : Exception($"The lease {lease} is somebody else's now.");
