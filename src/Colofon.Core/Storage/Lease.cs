namespace Colofon.Storage;

/// <summary>Whose turn a recurring piece of work is, by the database's clock, on any number of nodes.</summary>
public sealed class Lease
{
    [Internal]
    public required string Name { get; init; }

    [Internal]
    public string? Owner { get; init; }

    /// <summary>Unix milliseconds.</summary>
    [Internal]
    public long Until { get; init; }
}
