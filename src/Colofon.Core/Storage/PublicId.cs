using System.Security.Cryptography;

namespace Colofon.Storage;

/// <summary>What an outsider may see of a row: 128 random bits, which tell neither when nor how many.</summary>
public readonly record struct PublicId(string Value)
{
    public static PublicId New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    public override string ToString() => Value;
}
