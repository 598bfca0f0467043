namespace Colofon.Demo;

/// <summary>The same throws for the same seed, on every machine.</summary>
internal sealed class DemoDice(int seed)
{
    private readonly Random random = new(seed);

    public int Count(double mean)
    {
        var whole = (int)mean;
        return whole + (random.NextDouble() < mean - whole ? 1 : 0) + Wobble(mean);
    }

    public bool Chance(double share) => random.NextDouble() < share;

    public int Between(int least, int most) => random.Next(least, most + 1);

    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private int Wobble(double mean) => mean < 2 ? 0 : random.Next(-1, 2);
}
