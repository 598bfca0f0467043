using Colofon.Tone;
using Colofon.Tone.Judging;
using Colofon.Tone.Leanings;

namespace Colofon.Leanings;

/// <summary>Learns how words lean from the examples of one language.</summary>
internal sealed class Course
{
    private const int Folds = 5;
    private readonly ToneLanguage language;
    private readonly List<Example> examples;
    private readonly Schoolbook book;
    private readonly IReadOnlyList<Instance> instances;
    private readonly string[] rules;
    private readonly IRule[] mine;

    // What each sentence weighs for a model that did not learn from its writer.
    private readonly int[]?[] unseen;

    public Course(string folder, ToneLanguage language)
    {
        this.language = language;
        mine = [.. RuleSet.Load().Where(rule => rule.Page.Languages.Contains(language))];
        rules = [.. mine.Where(rule => rule is PhraseRule or MissingRule or EndDateRule).Select(rule => rule.Page.Id)];
        examples = Examples.Read(folder, language, mine.Select(rule => rule.Page));
        book = new Schoolbook(language, mine, rules, examples);
        instances = book.Instances;
        unseen = new int[]?[instances.Count];
        Console.WriteLine($"{Code(language)}: {examples.Count} texts, {examples.Count(example => example.IsMessage)} of them messages, {instances.Count} sentences, {book.Words.Count} words, {book.Keys.Count} features");
    }

    public static string Code(ToneLanguage language) => language == ToneLanguage.En ? "en" : "es";

    /// <summary>Reads each writer's texts with what the others taught, and finds from what weight on each rule should speak.</summary>
    public Verdict Try()
    {
        var writers = examples.Where(example => example.IsMessage || example.IsNeutral).Select(example => example.Writer).Distinct().Order(StringComparer.Ordinal).ToList();
        var folds = writers.Select((writer, i) => (writer, i)).ToDictionary(pair => pair.writer, pair => pair.i % Folds, StringComparer.Ordinal);
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new Model(book.Keys.Count, rules.Length, TableSize.Thrift(language));
            model.Learn([.. Taught(instances.Where(instance => folds.GetValueOrDefault(instance.Writer, -1) != fold))]);
            foreach (var number in Held(folds, fold).Concat(fold == 0 ? KeptOnes() : []))
                unseen[number] = model.Sums(instances[number]);
        }
        var scored = new List<(Instance Instance, float[] Scores)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var looks = new Looks(instances, rules);
            looks.Learn(unseen, [.. InMessages().Where(number => folds[instances[number].Writer] != fold)], [.. KeptOnes()]);
            scored.AddRange(Held(folds, fold).Select(number => (instances[number], looks.Scores(unseen, number))));
        }
        return new Verdict(rules, mine, examples, scored);
    }

    public void Write(string folder)
    {
        var verdict = Try();
        var (model, looks) = (new Model(book.Keys.Count, rules.Length, TableSize.Thrift(language)), new Looks(instances, rules));
        model.Learn([.. Taught(instances)]);
        looks.Learn(unseen, [.. InMessages()], [.. KeptOnes()]);
        var kept = Kept(model, looks);
        using var writer = new StreamWriter(Path.Combine(folder, $"{Code(language)}.leanings.txt")) { NewLine = "\n" };
        writer.WriteLine("# How much words speak for what a rule looks for, learnt from the examples under Gold/learning and in the rule pages.");
        writer.WriteLine("# Made by bench/leanings; docs/decisions/0019-leanings.md and 0021-second-look.md say how.");
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var least = verdict.Print(rule, verdict.Least(rule).Keep(verdict.Rows(rule, kept, keep: true), Examples.IsElement(rules[rule])));
            writer.WriteLine($"rule {rules[rule]} {Round(model.Base(rule))} {looks.OfHit(rule)} {Round(least.Unmarked)} {Round(least.Marked)}");
        }
        verdict.PrintPools();
        foreach (var (seen, row) in looks.Told())
            writer.WriteLine(LeaningFile.Look(seen, rules.Zip(row, (rule, weight) => (rule, Counts(rule, seen.StartsWith("place:", StringComparison.Ordinal) && seen != $"place:{Features.LastPlace}", weight) ? weight : 0))));
        for (var feature = 0; feature < book.Keys.Count; feature++)
        {
            var weights = rules.Select((name, rule) => (name, Weight: model.Weight(feature, rule))).Where(weight => weight.Weight != 0 && Counts(weight.name, IsNearAnEnd(book.Keys[feature]), weight.Weight)).Select(weight => (weight.name, Round(weight.Weight))).ToList();
            if (weights.Count > 0)
                writer.WriteLine(LeaningFile.Line((int)(book.Keys[feature] >> 60), Told(book.Keys[feature]), weights));
        }
    }

    /// <summary>
    /// Letters begin with a greeting and end with one, and seldom hurt there; whoever hurts there all the same writes no such
    /// letter. So a place near the front or the back speaks against what is missing only, not against what hurts.
    /// </summary>
    private static bool Counts(string rule, bool isNearAnEnd, float weight) => weight > 0 || !isNearAnEnd || Examples.IsElement(rule);

    private static bool IsNearAnEnd(long key) => Features.Parts(key) is { Kind: Features.PlaceKind, First: not Features.LastPlace };

    /// <summary>What tests hold the linter to, as the program will weigh it.</summary>
    private List<(Instance Instance, float[] Scores)> Kept(Model model, Looks looks)
    {
        var sums = new int[]?[instances.Count];
        var numbers = KeptOnes().ToList();
        foreach (var number in numbers)
            sums[number] = model.Sums(instances[number]);
        return [.. numbers.Select(number => (instances[number], looks.Scores(sums, number)))];
    }

    /// <summary>The sentences and, of those in messages, their clauses.</summary>
    private IEnumerable<Instance> Taught(IEnumerable<Instance> some) => some.SelectMany(instance => examples[instance.Document].IsMessage ? instance.Clauses.Prepend(instance) : [instance]);

    private IEnumerable<int> KeptOnes() => Enumerable.Range(0, instances.Count).Where(number => examples[instances[number].Document].IsKept);

    private IEnumerable<int> InMessages() => Enumerable.Range(0, instances.Count).Where(number => examples[instances[number].Document].IsMessage);

    private IEnumerable<int> Held(Dictionary<string, int> folds, int fold) =>
        Enumerable.Range(0, instances.Count).Where(number => folds.GetValueOrDefault(instances[number].Writer, -1) == fold);

    private static int Round(float weight) => (int)MathF.Round(weight * LeaningTable.Scale);

    private IEnumerable<string> Told(long key)
    {
        var (kind, one, two, three) = ((int)(key >> 60), (int)(key >> 40) & 0xFFFFF, (int)(key >> 20) & 0xFFFFF, (int)key & 0xFFFFF);
        yield return kind == Features.PlaceKind ? one.ToString(System.Globalization.CultureInfo.InvariantCulture) : Word(one);
        if (kind == 2)
            yield return two.ToString(System.Globalization.CultureInfo.InvariantCulture);
        else if (kind is > 2 and not Features.PlaceKind)
            yield return Word(two);
        if (kind == 5)
            yield return Word(three);
    }

    private string Word(int number) => LeaningFile.Of(number) ?? book.Words[number - 1];
}
