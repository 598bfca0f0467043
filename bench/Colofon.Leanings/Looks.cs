using Colofon.Tone.Leanings;

namespace Colofon.Leanings;

/// <summary>Learns the second look: what a sentence and its neighbours weigh for all rules, read by models that had not seen their writer.</summary>
/// <param name="instances">All sentences.</param>
/// <param name="names">The names of the rules.</param>
internal sealed class Looks(IReadOnlyList<Instance> instances, IReadOnlyList<string> names)
{
    // So that inputs are between 0 and 5.
    private const double Seen = 2.0 * LeaningTable.Scale;

    // How often a sentence counts that tests hold the linter to.
    private const double OfKept = 2;
    private readonly int rules = names.Count;
    private readonly int[] hits = new int[names.Count];
    private readonly int[] rows = new int[SecondLook.Rows(names.Count) * names.Count];

    public SecondLook Look => new(rules, rows);

    /// <summary>What a sentence weighs more for a rule whose patterns mark it.</summary>
    public int OfHit(int rule) => hits[rule];

    /// <summary>Learns from some sentences.</summary>
    /// <param name="sums">What each sentence weighs at first; null where nobody knows.</param>
    /// <param name="read">The numbers of those in messages, by writers that the models did not know.</param>
    /// <param name="kept">The numbers of those that tests hold the linter to.</param>
    public void Learn(int[]?[] sums, IReadOnlyList<int> read, IReadOnlyList<int> kept)
    {
        int[] some = [.. read, .. kept];
        var inputs = some.Select(number => Row(sums, number)).ToList();
        Parallel.For(0, rules, rule =>
        {
            var hit = SecondLook.Rows(rules);
            var regression = new Regression(hit + 1);
            regression.Learn([.. some.Select((number, i) => (number, i)).Where(pair => instances[pair.number].Labels[rule] >= 0)
                .Select(pair => (instances[pair.number].Hits[rule] ? [.. inputs[pair.i], (hit, 1)] : inputs[pair.i], instances[pair.number].Labels[rule] > 0, pair.i < read.Count ? 1.0 : OfKept))]);
            for (var row = 0; row < hit; row++)
                rows[(row * rules) + rule] = (int)Math.Round(regression.Weights[row] * SecondLook.Scale * (row < SecondLook.Places ? LeaningTable.Scale : LeaningTable.Scale / Seen));
            hits[rule] = (int)Math.Round(regression.Weights[hit] * LeaningTable.Scale);
        });
    }

    /// <summary>What a sentence weighs at the second look, with what the patterns say.</summary>
    public float[] Scores(int[]?[] sums, int number)
    {
        var wide = Sayings.WideFor(rules);
        var weighed = new int[wide];
        var seen = new short[SecondLook.RoomOf(rules)];
        for (var near = 0; near < SecondLook.Neighbours; near++)
            Of(sums, number, near - 1).CopyTo(seen, near * wide);
        Look.Weigh(instances[number].Place, seen, weighed);
        return [.. weighed.Take(rules).Select((sum, rule) => (sum + (instances[number].Hits[rule] ? hits[rule] : 0)) / (float)LeaningTable.Scale)];
    }

    /// <summary>The rows of the file, each under what is seen.</summary>
    public IEnumerable<(string Seen, int[] Row)> Told()
    {
        for (var row = 0; row < SecondLook.Rows(rules); row++)
        {
            var (near, other) = Math.DivRem(row - SecondLook.Places, rules);
            var seen = row == 0 ? "always" : row < SecondLook.Places ? $"place:{row}" : $"{(near == 0 ? "before" : near == 1 ? "here" : "after")}:{names[other]}";
            yield return (seen, rows[(row * rules)..((row + 1) * rules)]);
        }
    }

    private (int Input, double Value)[] Row(int[]?[] sums, int number)
    {
        var row = new List<(int, double)> { (0, 1) };
        var (front, back) = instances[number].Place;
        row.AddRange(new[] { front, back }.Where(place => place > 0).Select(place => (place, 1.0)));
        for (var near = 0; near < SecondLook.Neighbours; near++)
        {
            var seen = Of(sums, number, near - 1);
            for (var other = 0; other < rules; other++)
            {
                if (seen[other] != 0)
                    row.Add((SecondLook.Places + (near * rules) + other, seen[other] / Seen));
            }
        }
        return [.. row];
    }

    /// <summary>What is seen of a neighbour; nothing where there is none.</summary>
    private short[] Of(int[]?[] sums, int number, int step)
    {
        var other = number + step;
        return other >= 0 && other < instances.Count && instances[other].Document == instances[number].Document && sums[other] is { } found
            ? [.. found.Select(SecondLook.Seen)]
            : new short[rules];
    }
}
