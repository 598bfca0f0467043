using System.Globalization;
using Colofon.Tone.Words;

namespace Colofon.Tone.Leanings;

/// <summary>
/// Leanings as a text a person can read: <c>rule NAME BASE MARKED LEAST LEAST-MARKED</c> for each rule, then a line a feature,
/// <c>KIND word… => RULE WEIGHT, RULE WEIGHT</c>. Kinds are those of <see cref="Features"/>. <c>look SEEN => RULE WEIGHT…</c> are
/// the rows of <see cref="SecondLook"/>, in their order.
/// </summary>
internal static class LeaningFile
{
    private static readonly Dictionary<string, int> Special = new(StringComparer.Ordinal)
    {
        ["^"] = Features.Edge, ["/Name"] = Features.Name, ["/Your"] = Features.Your, ["/ToYou"] = Features.ToYou,
    };

    public static LeaningTable Read(IEnumerable<string> lines)
    {
        var (rules, bases) = (new List<string>(), new List<int>());
        var looks = new List<int>();
        var (numbers, features) = (new Dictionary<string, int[]>(StringComparer.Ordinal), new List<(long, (int, int)[])>());
        foreach (var line in lines)
        {
            var parts = line.Split(' ');
            if (parts[0] == "rule")
            {
                rules.Add(parts[1]);
                bases.AddRange(parts[2..].Select(Number));
                continue;
            }
            if (parts[0] == "look")
            {
                looks.AddRange(Row(parts[3..], rules));
                continue;
            }
            var colon = Array.IndexOf(parts, "=>");
            var words = parts[1..colon].Select((word, i) => parts[0] == "2" && i == 1 || Number(parts[0]) == Features.PlaceKind ? Number(word) : Special.TryGetValue(word, out var special) ? special : NumberOf(word, numbers)).ToArray();
            features.Add((Features.Key(Number(parts[0]), words), Weights(parts[(colon + 1)..], rules)));
        }
        return LeaningTable.Of([.. rules], [.. bases], new Vocabulary(WordTable.Of(numbers)), features, [.. looks]);
    }

    /// <summary>The word of a number that stands for no word, or null.</summary>
    public static string? Of(int number) => Special.FirstOrDefault(pair => pair.Value == number).Key;

    /// <summary>The line of a feature.</summary>
    public static string Line(int kind, IEnumerable<string> words, IEnumerable<(string Rule, int Weight)> weights) =>
        $"{kind} {string.Join(' ', words)} => {string.Join(' ', weights.Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight.Rule} {weight.Weight}")))}";

    /// <summary>The line of a row of the second look: what is seen and, after <c>=></c>, what it says of each rule.</summary>
    public static string Look(string seen, IEnumerable<(string Rule, int Weight)> weights) =>
        $"look {seen} => {string.Join(' ', weights.Where(weight => weight.Weight != 0).Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight.Rule} {weight.Weight}")))}".TrimEnd();

    private static int[] Row(string[] parts, List<string> rules)
    {
        var row = new int[rules.Count];
        for (var i = 0; i + 1 < parts.Length; i += 2)
            row[rules.IndexOf(parts[i])] = Number(parts[i + 1]);
        return row;
    }

    private static (int Rule, int Weight)[] Weights(string[] parts, List<string> rules)
    {
        var weights = new (int, int)[parts.Length / 2];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (rules.IndexOf(parts[i * 2]), Number(parts[(i * 2) + 1]));
        return weights;
    }

    private static int NumberOf(string word, Dictionary<string, int[]> numbers)
    {
        if (!numbers.TryGetValue(word, out var number))
            numbers[word] = number = [numbers.Count + 1];
        return number[0];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
