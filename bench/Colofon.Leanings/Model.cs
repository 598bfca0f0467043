using Colofon.Tone.Leanings;

namespace Colofon.Leanings;

/// <summary>
/// Logistic regression for many rules at once, learnt by "follow the regularised leader" (FTRL-Proximal, McMahan et al. 2013):
/// what says little comes out as nothing, so the model stays small. A feature that is met much more often where a rule should
/// speak than elsewhere learns faster (log-count ratios, Wang and Manning 2012).
/// </summary>
/// <param name="features">How many features there are.</param>
/// <param name="rules">How many rules.</param>
/// <param name="thrift">How much a feature has to say to be heard at all.</param>
internal sealed class Model(int features, int rules, float thrift)
{
    private const int Rounds = 14;
    private const float Step = 0.2f;
    private const float Calm = 1;

    // How many of a sentence's features it is read by while learning: one that mostly stands beside a plain one learns to speak for itself.
    private const float Left = 0.7f;
    private const float Shrink = 0.2f;
    private const float OfPositive = 2f;
    private const float Start = -4;
    private const float Faint = 0.08f;
    private const float OfRatio = 0.7f;
    private const float LeastRatio = 0.2f;
    private const float MostRatio = 5;
    private readonly float[] weights = new float[features * rules];
    private readonly float[] paces = new float[features * rules];
    private readonly float[] leads = new float[features * rules];
    private readonly float[] squares = new float[features * rules];
    private readonly float[] own = new float[rules * 2];
    private readonly float[] ownSquares = new float[rules * 2];

    public float Base(int rule) => own[rule * 2];

    public float Weight(int feature, int rule) => weights[(feature * rules) + rule];

    public void Learn(IReadOnlyList<Instance> instances)
    {
        Array.Fill(ownSquares, 0.01f);
        for (var rule = 0; rule < rules; rule++)
            own[rule * 2] = Start;
        SetPaces(instances);
        var order = Enumerable.Range(0, instances.Count).ToArray();
        var random = new Random(7);
        var left = new List<int>();
        var scores = new float[rules];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var number in order)
            {
                left.Clear();
                left.AddRange(instances[number].Features.Where(_ => random.NextSingle() < Left));
                Learn(instances[number], left, scores);
            }
        }
        Settle();
    }

    private void SetPaces(IReadOnlyList<Instance> instances)
    {
        var (right, wrong) = (new float[features * rules], new float[features * rules]);
        foreach (var instance in instances)
        {
            for (var rule = 0; rule < rules; rule++)
            {
                if (instance.Labels[rule] < 0)
                    continue;
                var (counts, times) = instance.Labels[rule] > 0 ? (right, instance.Weight * OfPositive) : (wrong, instance.Weight);
                foreach (var feature in instance.Features)
                    counts[(feature * rules) + rule] += times;
            }
        }
        var ratios = new float[features];
        for (var rule = 0; rule < rules; rule++)
        {
            var prior = MathF.Log(Sum(wrong, rule) / Sum(right, rule));
            for (var feature = 0; feature < features; feature++)
                ratios[feature] = MathF.Abs(prior + MathF.Log((right[(feature * rules) + rule] + 1) / (wrong[(feature * rules) + rule] + 1)));
            var middle = ratios.Order().ElementAt(features / 2);
            for (var feature = 0; feature < features; feature++)
                paces[(feature * rules) + rule] = Math.Clamp(MathF.Pow(ratios[feature] / middle, OfRatio), LeastRatio, MostRatio);
        }
    }

    private float Sum(float[] counts, int rule) => (float)Enumerable.Range(0, features).Sum(feature => counts[(feature * rules) + rule] + 1.0);

    /// <summary>From now on it weighs as the file will.</summary>
    private void Settle()
    {
        for (var at = 0; at < weights.Length; at++)
            weights[at] = MathF.Abs(weights[at]) < Faint ? 0 : Rounded(weights[at]);
        for (var at = 0; at < own.Length; at++)
            own[at] = Rounded(own[at]);
    }

    private static float Rounded(float weight) => MathF.Round(weight * LeaningTable.Scale) / LeaningTable.Scale;

    /// <summary>What a sentence weighs for each rule, or the clause of it that weighs most, as the program will weigh it: without what the patterns say.</summary>
    public int[] Sums(Instance instance)
    {
        var most = SumsOf(instance);
        foreach (var clause in instance.Clauses.Select(SumsOf))
        {
            for (var rule = 0; rule < rules; rule++)
                most[rule] = Math.Max(most[rule], clause[rule]);
        }
        return most;
    }

    private int[] SumsOf(Instance instance)
    {
        var scores = new float[rules];
        Score(instance, instance.Features, scores);
        var sums = new int[rules];
        for (var rule = 0; rule < rules; rule++)
            sums[rule] = (int)MathF.Round((scores[rule] - OfHit(instance, rule)) * LeaningTable.Scale);
        return sums;
    }

    private float OfHit(Instance instance, int rule) => instance.Hits[rule] ? own[(rule * 2) + 1] : 0;

    private void Score(Instance instance, IReadOnlyList<int> read, float[] scores)
    {
        for (var rule = 0; rule < rules; rule++)
            scores[rule] = own[rule * 2] + OfHit(instance, rule);
        foreach (var feature in read)
        {
            var row = weights.AsSpan(feature * rules, rules);
            for (var rule = 0; rule < rules; rule++)
                scores[rule] += row[rule];
        }
    }

    private void Learn(Instance instance, List<int> read, float[] scores)
    {
        Score(instance, read, scores);
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
        foreach (var feature in read)
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
        var pace = paces[at];
        slope *= pace;
        var (before, square) = (MathF.Sqrt(squares[at]), squares[at] + (slope * slope));
        var after = MathF.Sqrt(square);
        var lead = leads[at] + slope - ((after - before) / Step * weights[at] / pace);
        (leads[at], squares[at]) = (lead, square);
        weights[at] = MathF.Abs(lead) <= thrift ? 0 : -(lead - (MathF.Sign(lead) * thrift)) / (((Calm + after) / Step) + Shrink) * pace;
    }
}
