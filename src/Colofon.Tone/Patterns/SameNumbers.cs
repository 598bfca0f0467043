namespace Colofon.Tone.Patterns;

/// <summary>Arrays of the same numbers are the same.</summary>
internal sealed class SameNumbers : IEqualityComparer<int[]>
{
    public bool Equals(int[]? one, int[]? other) => one.AsSpan().SequenceEqual(other);

    public int GetHashCode(int[] numbers)
    {
        var hash = new HashCode();
        foreach (var number in numbers)
            hash.Add(number);
        return hash.ToHashCode();
    }
}
