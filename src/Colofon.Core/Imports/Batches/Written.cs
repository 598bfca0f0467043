namespace Colofon.Imports.Batches;

/// <summary>What a batch added; of that, what came from lists and machines.</summary>
internal sealed record Written(int Added, int Automatic = 0);
