namespace Colofon.Tone.Words;

/// <summary>Many lists of numbers in two arrays.</summary>
/// <param name="starts">Where each list starts in <paramref name="values"/>, and where the last one ends.</param>
/// <param name="values">The numbers of all lists.</param>
internal sealed class IntLists(int[] starts, int[] values)
{
    public static IntLists Of(IReadOnlyCollection<IReadOnlyCollection<int>> lists)
    {
        var (starts, values) = (new int[lists.Count + 1], new int[lists.Sum(list => list.Count)]);
        var (number, end) = (0, 0);
        foreach (var list in lists)
        {
            foreach (var value in list)
                values[end++] = value;
            starts[++number] = end;
        }
        return new IntLists(starts, values);
    }

    public int[] Starts { get; } = starts;

    public int[] Values { get; } = values;

    public int Count => Starts.Length - 1;

    public ReadOnlySpan<int> this[int number] => new(Values, Starts[number], Starts[number + 1] - Starts[number]);
}
