namespace Colofon.Storage;

/// <summary>One key of the data protection ring, shared by all nodes.</summary>
public sealed class RingKey
{
    [Internal]
    public required string Name { get; init; }

    [Secret]
    public required string Xml { get; init; }
}
