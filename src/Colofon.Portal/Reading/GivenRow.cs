using System.Security.Cryptography;

namespace Colofon.Portal.Reading;

/// <summary>A file that the house put on the portal.</summary>
public sealed class GivenRow
{
    public string Case { get; init; } = "";
    public string File { get; init; } = "";
    public string To { get; init; } = "";
    public string FileName { get; init; } = "";
    public int Size { get; init; }
    public string Sha256 { get; init; } = "";
    public string? Note { get; init; }
    public DateTime At { get; init; }
    public byte[] Bytes { get; init; } = [];

    /// <summary>The bytes are those that were let out.</summary>
    public bool IsWhole => Sha256 == Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
