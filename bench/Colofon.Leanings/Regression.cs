namespace Colofon.Leanings;

/// <summary>Logistic regression with few inputs, of which most are 0: Newton's method, which has no step to choose.</summary>
/// <param name="inputs">How many inputs there are; the first is always 1 and may weigh anything.</param>
internal sealed class Regression(int inputs)
{
    private const int Rounds = 12;

    // As much as 33 examples that say nothing: with one weight for each pair of rules, most of them seldom seen together, it takes that.
    private const double Calm = 33;
    private readonly double[] weights = new double[inputs];

    public IReadOnlyList<double> Weights => weights;

    /// <summary>Learns from rows of inputs that are not 0, whether each is one, and how often it counts.</summary>
    public void Learn(IReadOnlyList<((int Input, double Value)[] Row, bool IsOne, double Times)> examples)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (slope, bend) = (new double[inputs], new double[inputs, inputs]);
            for (var input = 0; input < inputs; input++)
            {
                slope[input] = input == 0 ? 0 : Calm * weights[input];
                bend[input, input] = input == 0 ? 1e-6 : Calm;
            }
            foreach (var (row, isOne, times) in examples)
                Add(row, isOne, times, slope, bend);
            Step(bend, slope);
        }
    }

    private void Add((int Input, double Value)[] row, bool isOne, double times, double[] slope, double[,] bend)
    {
        var sum = 0.0;
        foreach (var (input, value) in row)
            sum += weights[input] * value;
        var likely = 1 / (1 + Math.Exp(-sum));
        var (off, steep) = (times * (likely - (isOne ? 1 : 0)), times * Math.Max(likely * (1 - likely), 1e-9));
        foreach (var (input, value) in row)
        {
            slope[input] += off * value;
            foreach (var (other, and) in row)
                bend[input, other] += steep * value * and;
        }
    }

    /// <summary>Solves for the step, by Cholesky.</summary>
    private void Step(double[,] bend, double[] slope)
    {
        for (var i = 0; i < inputs; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = bend[i, j];
                for (var k = 0; k < j; k++)
                    rest -= bend[i, k] * bend[j, k];
                bend[i, j] = i == j ? Math.Sqrt(Math.Max(rest, 1e-12)) : rest / bend[j, j];
            }
        }
        for (var i = 0; i < inputs; i++)
        {
            for (var k = 0; k < i; k++)
                slope[i] -= bend[i, k] * slope[k];
            slope[i] /= bend[i, i];
        }
        for (var i = inputs - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < inputs; k++)
                slope[i] -= bend[k, i] * slope[k];
            slope[i] /= bend[i, i];
            weights[i] -= slope[i];
        }
    }
}
