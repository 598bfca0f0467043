using Colofon.Tone;
using Colofon.Tone.Compiled;
using Colofon.Tone.Dates;
using Colofon.Tone.Judging;
using Colofon.Tone.Leanings;
using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Leanings;

/// <summary>Learns how words lean from the examples of one language.</summary>
internal sealed class Course
{
    private const int Seen = 2;
    private const int OfKept = 4;
    private const int OfNeutral = 2;
    private const int OfPractice = 2;
    private const int Folds = 5;
    private const string EndDate = "wrong-date";
    private const string OfNone = "";
    private static readonly string[] NotLearnt = ["over-apology", "buried-decision", "shouting"];
    private readonly ToneLanguage language;
    private readonly List<Example> examples;
    private readonly List<Instance> instances = [];
    private readonly string[] rules;
    private readonly IRule[] mine;
    private readonly List<string> words = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<long> keys = [];

    public Course(string folder, ToneLanguage language)
    {
        this.language = language;
        mine = [.. RuleSet.Load().Where(rule => rule.Page.Languages.Contains(language))];
        rules = [.. mine.Where(rule => rule is PhraseRule or MissingRule or EndDateRule && !NotLearnt.Contains(rule.Page.Id)).Select(rule => rule.Page.Id)];
        examples = Examples.Read(folder, language, mine.Select(rule => rule.Page));
        Prepare();
    }

    public static string Code(ToneLanguage language) => language == ToneLanguage.En ? "en" : "es";

    /// <summary>Reads each writer's texts with what the others taught, and finds from what weight on each rule should speak.</summary>
    public Verdict Try()
    {
        var writers = examples.Where(example => example.IsMessage || example.IsNeutral).Select(example => example.Writer).Distinct().Order(StringComparer.Ordinal).ToList();
        var scored = new List<(Instance Instance, float[] Scores)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = writers.Where((_, i) => i % Folds == fold).ToHashSet();
            var model = new Model(keys.Count, rules.Length);
            model.Learn([.. instances.Where(instance => !held.Contains(instance.Writer))]);
            scored.AddRange(Scored(model, instances.Where(instance => held.Contains(instance.Writer))));
        }
        return new Verdict(rules, mine, examples, scored);
    }

    public void Write(string folder)
    {
        var verdict = Try();
        var model = new Model(keys.Count, rules.Length);
        model.Learn(instances);
        var kept = Scored(model, instances.Where(instance => examples[instance.Document].IsKept)).ToList();
        using var writer = new StreamWriter(Path.Combine(folder, $"{Code(language)}.leanings.txt")) { NewLine = "\n" };
        writer.WriteLine("# How much words speak for what a rule looks for, learnt from the examples under Gold/learning and in the rule pages.");
        writer.WriteLine("# Made by bench/leanings; docs/decisions/0019-leanings.md says how.");
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var least = verdict.Print(rule, verdict.Least(rule).Keep(verdict.Rows(rule, kept, keep: true), Examples.IsElement(rules[rule])));
            writer.WriteLine($"rule {rules[rule]} {Round(model.Base(rule))} {Round(model.OfHit(rule))} {Round(least.Unmarked)} {Round(least.Marked)}");
        }
        verdict.PrintPools();
        for (var feature = 0; feature < keys.Count; feature++)
        {
            var weights = rules.Select((name, rule) => (name, Weight: model.Weight(feature, rule))).Where(weight => weight.Weight != 0).Select(weight => (weight.name, Round(weight.Weight))).ToList();
            if (weights.Count > 0)
                writer.WriteLine(LeaningFile.Line((int)(keys[feature] >> 60), Told(keys[feature]), weights));
        }
    }

    private IEnumerable<(Instance Instance, float[] Scores)> Scored(Model model, IEnumerable<Instance> some)
    {
        foreach (var instance in some)
        {
            var scores = new float[rules.Length];
            model.Score(instance, scores);
            yield return (instance, scores);
        }
    }

    private static int Round(float weight) => (int)MathF.Round(weight * LeaningTable.Scale);

    private IEnumerable<string> Told(long key)
    {
        var (kind, one, two, three) = ((int)(key >> 60), (int)(key >> 40) & 0xFFFFF, (int)(key >> 20) & 0xFFFFF, (int)key & 0xFFFFF);
        yield return Word(one);
        if (kind == 2)
            yield return two.ToString(System.Globalization.CultureInfo.InvariantCulture);
        else if (kind > 2)
            yield return Word(two);
        if (kind == 5)
            yield return Word(three);
    }

    private string Word(int number) => LeaningFile.Of(number) ?? words[number - 1];

    private void Prepare()
    {
        var first = CompiledLanguage.Of(mine, language, LeaningFile.Read([]));
        var reader = new Reader(first.Lexicon);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            var tokens = reader.Read(example.Text).Tokens;
            for (var at = 0; at < tokens.Count; at++)
            {
                var text = tokens[at].Word.Text;
                foreach (var word in new[] { Vocabulary.Written(text), Vocabulary.Stem(text, first.Lexicon.Verb(text)) })
                    counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }
        foreach (var (word, count) in counts.Where(pair => pair.Value >= Seen).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            words.Add(word);
            numbers[word] = words.Count;
        }
        var vocabulary = new Vocabulary(WordTable.Of(numbers.ToDictionary(pair => pair.Key, pair => new[] { pair.Value })));
        var compiled = CompiledLanguage.Of(mine, language, LeaningTable.Of([], [], vocabulary, []));
        Instances(new Reader(compiled.Lexicon), new PatternSet(compiled.Automaton));
    }

    private void Instances(Reader reader, PatternSet patterns)
    {
        var wanted = patterns.Of([.. mine.Select(_ => true)]);
        var raw = new List<(int Document, string Writer, long[] Keys, bool[] Hits, sbyte[] Labels)>();
        var counts = new Dictionary<long, int>();
        for (var document = 0; document < examples.Count; document++)
        {
            var read = reader.Read(examples[document].Text);
            var hits = Hits(read, patterns.Find(read, wanted, out _));
            foreach (var (from, end) in Pieces(examples[document], read))
            {
                var found = KeysOf(read.Tokens, from, end);
                foreach (var key in found)
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                bool[] here = [.. hits.Select(marks => marks.Exists(mark => mark.First >= from && mark.First < end))];
                raw.Add((document, examples[document].Writer, found, here, Labels(examples[document], read, from, end, here, [.. hits.Select(marks => marks.Count > 0)])));
            }
        }
        var known = counts.Where(pair => pair.Value >= Seen).Select(pair => pair.Key).Order().ToList();
        keys.AddRange(known);
        var byKey = known.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => pair.i);
        foreach (var (document, writer, found, hit, labels) in raw)
            instances.Add(new Instance(document, writer, examples[document].IsKept ? OfKept : examples[document].Writer == "practice" ? OfPractice : examples[document].IsNeutral ? OfNeutral : 1, [.. found.Where(byKey.ContainsKey).Select(key => byKey[key])], hit, labels));
        Console.WriteLine($"{Code(language)}: {examples.Count} texts, {examples.Count(example => example.IsMessage)} of them messages, {instances.Count} sentences, {words.Count} words, {keys.Count} features");
    }

    private static IEnumerable<(int From, int End)> Pieces(Example example, ReadText read)
    {
        var tokens = read.Tokens;
        if (!example.IsMessage && !example.IsSample && !example.IsNeutral && !example.Marks.Any(mark => mark.Span is not null))
        {
            yield return (0, tokens.Count);
            yield break;
        }
        for (var from = 0; from < tokens.Count;)
        {
            var end = from + 1;
            while (end < tokens.Count && tokens[end].Sentence == tokens[from].Sentence)
                end++;
            if (example.IsMessage || example.IsSample || example.IsNeutral || example.Marks.Any(mark => Overlaps(mark.Span, read, from, end)))
                yield return (from, end);
            from = end;
        }
    }

    private static bool Overlaps(TextSpan? span, ReadText read, int from, int end) =>
        span is not { } marked || marked.Start < read.Tokens[end - 1].End && read.Tokens[from].Start < marked.End;

    private sbyte[] Labels(Example example, ReadText read, int from, int end, bool[] hits, bool[] anyHits) =>
        [.. rules.Select((rule, number) => rule == EndDate ? Dated(example, read, from, end) : example.IsSample ? Sampled(example, rule, read, from, end, hits[number], anyHits[number]) : Label(example, rule, read, from, end))];

    /// <summary>Whether a sentence tells the end date; what has no date in it tells nothing.</summary>
    private static sbyte Dated(Example example, ReadText read, int from, int end)
    {
        var dates = Enumerable.Range(from, end - from).Select(read.Dates.At).OfType<DateMention>().Where(date => date.Day is not null && date.Month is not null).ToList();
        if (dates.Count == 0 || example.Known is { } known && !known(EndDate))
            return -1;
        if (example.Marks.Any(mark => mark.Rule is EndDate or "no-end-date" && mark.Span is not null && Overlaps(mark.Span, read, from, end)))
            return 1;
        var agrees = example.Context.EndDate is not { } day || dates.Exists(date => date.Day is null || date.Says(day) || date.Says(day.AddDays(1)));
        return example.IsMessage || example.IsSample && !agrees && example.Marks.Count == 0 ? (sbyte)0 : (sbyte)-1;
    }

    private sbyte Label(Example example, string rule, ReadText read, int from, int end) =>
        example.Marks.Any(mark => mark.Rule == rule && Overlaps(mark.Span, read, from, end)) ? (sbyte)1 : IsKnown(example, rule) ? (sbyte)0 : (sbyte)-1;

    /// <summary>A sample says what it has, but seldom where: then the sentence has it that the patterns mark, or the only one.</summary>
    private sbyte Sampled(Example example, string rule, ReadText read, int from, int end, bool hit, bool anyHit)
    {
        if (example.IsOurs && Examples.IsElement(rule))
            return hit ? (sbyte)1 : (sbyte)-1;
        if (!IsKnown(example, rule))
            return -1;
        var there = example.IsLetter ? Examples.IsElement(rule) && !example.Missing!.Contains(rule) : example.Marks.Any(mark => mark.Rule == rule);
        if (!there)
            return 0;
        if (example.Marks.Any(mark => mark.Rule == rule && mark.Span is not null))
            return example.Marks.Any(mark => mark.Rule == rule && Overlaps(mark.Span, read, from, end)) ? (sbyte)1 : (sbyte)-1;
        return hit || from == 0 && end == read.Tokens.Count ? (sbyte)1 : anyHit ? (sbyte)0 : (sbyte)-1;
    }

    /// <summary>Of a sentence that was written for one rule it is known that the others do not mark it, but for those that speak of other texts only.</summary>
    private bool IsKnown(Example example, string rule) =>
        example.Known is { } known
            ? known(rule) && (example.Marks.Any(mark => mark.Rule == rule) || example.IsSample || known(OfNone) is false || Speaks(example, rule))
            : Examples.IsElement(rule) || Speaks(example, rule);

    private bool Speaks(Example example, string rule) => Array.Find(mine, other => other.Page.Id == rule)!.Page.Speaks(example.Context);

    private List<Match>[] Hits(ReadText read, List<Match> matches)
    {
        var byRule = matches.ToLookup(match => match.Rule);
        return [.. rules.Select(rule => Array.FindIndex(mine, other => other.Page.Id == rule)).Select(number => Marking.Of(mine[number].Page, [.. byRule[number]], read.Tokens))];
    }

    private static long[] KeysOf(TokenList tokens, int from, int end)
    {
        var keys = new HashSet<long>();
        Span<long> features = stackalloc long[Features.PerToken];
        for (var at = from; at < end; at++)
        {
            if (!Leaner.Counts(tokens[at].Zone))
                continue;
            Features.Of(tokens, from, at, end, features);
            foreach (var feature in features)
                keys.Add(feature);
        }
        keys.Remove(0);
        return [.. keys];
    }
}
