using Colofon.Tone.Leanings;

namespace Colofon.Leanings;

/// <summary>
/// Logistic regression for many rules at once, learnt by "follow the regularised leader" (FTRL-Proximal, McMahan et al. 2013):
/// what says little comes out as nothing, so the model stays small.
/// </summary>
internal sealed class Model(int features, int rules)
{
    private const int Rounds = 8;
    private const float Step = 0.2f;
    private const float Calm = 1;
    private const float Thrift = 5f;
    private const float Shrink = 0.5f;
    private const float OfPositive = 2f;
    private const float Start = -4;
    private const float Faint = 0.08f;
    private readonly float[] weights = new float[features * rules];
    private readonly float[] leads = new float[features * rules];
    private readonly float[] squares = new float[features * rules];
    private readonly float[] own = new float[rules * 2];
    private readonly float[] ownSquares = new float[rules * 2];

    public float Base(int rule) => own[rule * 2];

    public float OfHit(int rule) => own[(rule * 2) + 1];

    public float Weight(int feature, int rule) => weights[(feature * rules) + rule];

    public void Learn(IReadOnlyList<Instance> instances)
    {
        Array.Fill(ownSquares, 0.01f);
        for (var rule = 0; rule < rules; rule++)
            own[rule * 2] = Start;
        var order = Enumerable.Range(0, instances.Count).ToArray();
        var random = new Random(7);
        var scores = new float[rules];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var number in order)
                Learn(instances[number], scores);
        }
        Settle();
    }

    /// <summary>From now on it weighs as the file will.</summary>
    private void Settle()
    {
        for (var at = 0; at < weights.Length; at++)
            weights[at] = MathF.Abs(weights[at]) < Faint ? 0 : Rounded(weights[at]);
        for (var at = 0; at < own.Length; at++)
            own[at] = Rounded(own[at]);
    }

    private static float Rounded(float weight) => MathF.Round(weight * LeaningTable.Scale) / LeaningTable.Scale;

    public void Score(Instance instance, float[] scores)
    {
        for (var rule = 0; rule < rules; rule++)
            scores[rule] = own[rule * 2] + (instance.Hits[rule] ? own[(rule * 2) + 1] : 0);
        foreach (var feature in instance.Features)
        {
            var row = weights.AsSpan(feature * rules, rules);
            for (var rule = 0; rule < rules; rule++)
                scores[rule] += row[rule];
        }
    }

    private void Learn(Instance instance, float[] scores)
    {
        Score(instance, scores);
        for (var rule = 0; rule < rules; rule++)
        {
            var label = instance.Labels[rule];
            scores[rule] = label < 0 ? 0 : ((1 / (1 + MathF.Exp(-scores[rule]))) - label) * (label > 0 ? OfPositive : 1) * instance.Weight;
            if (label < 0)
                continue;
            DownOwn(rule * 2, scores[rule]);
            if (instance.Hits[rule])
                DownOwn((rule * 2) + 1, scores[rule]);
        }
        foreach (var feature in instance.Features)
        {
            for (var rule = 0; rule < rules; rule++)
            {
                if (MathF.Abs(scores[rule]) > 0.002f)
                    Down((feature * rules) + rule, scores[rule]);
            }
        }
    }

    private void DownOwn(int at, float slope)
    {
        ownSquares[at] += slope * slope;
        own[at] -= Step * slope / MathF.Sqrt(ownSquares[at]);
    }

    private void Down(int at, float slope)
    {
        var (before, square) = (MathF.Sqrt(squares[at]), squares[at] + (slope * slope));
        var after = MathF.Sqrt(square);
        var lead = leads[at] + slope - ((after - before) / Step * weights[at]);
        (leads[at], squares[at]) = (lead, square);
        weights[at] = MathF.Abs(lead) <= Thrift ? 0 : -(lead - (MathF.Sign(lead) * Thrift)) / (((Calm + after) / Step) + Shrink);
    }
}
