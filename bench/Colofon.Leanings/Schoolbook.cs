using Colofon.Tone;
using Colofon.Tone.Compiled;
using Colofon.Tone.Judging;
using Colofon.Tone.Leanings;
using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Leanings;

/// <summary>The examples of one language as a model sees them: sentence by sentence, in features that were met more than once.</summary>
internal sealed class Schoolbook
{
    private const int Seen = 2;

    private const int OfKept = 60;
    private const int OfNeutral = 6;

    // A letter is what will be read, and single sentences are more than those of letters.
    private const int OfMessage = 5;

    // A clause, whose words have their part in the sentence already.
    private const int OfClause = 4;
    private const int OfPractice = 12;
    private readonly ToneLanguage language;
    private readonly IRule[] mine;
    private readonly List<Example> examples;
    private readonly Labels labels;
    private readonly List<Instance> instances = [];
    private readonly List<string> words = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<long> keys = [];

    public Schoolbook(ToneLanguage language, IRule[] mine, string[] rules, List<Example> examples)
    {
        (this.language, this.mine, this.examples) = (language, mine, examples);
        labels = new Labels(mine, rules);
        Prepare(rules);
    }

    public IReadOnlyList<Instance> Instances => instances;

    /// <summary>The words that were met often enough, by number.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The features that were.</summary>
    public IReadOnlyList<long> Keys => keys;

    private void Prepare(string[] rules)
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
        var compiled = CompiledLanguage.Of(mine, language, LeaningTable.Of([], [], vocabulary, [], []));
        AddInstances(new Reader(compiled.Lexicon), compiled.Automaton, rules);
    }

    private void AddInstances(Reader reader, Automaton automaton, string[] rules)
    {
        var (all, patterns, needing) = (new Sought(ulong.MaxValue), new PatternSet(automaton), Needing(automaton));
        var raw = new List<(int Document, (int, int) Place, Piece Whole, Piece[] Clauses, bool[] Lacks, bool IsRight, string Sentence)>();
        var counts = new Dictionary<long, int>();
        for (var document = 0; document < examples.Count; document++)
        {
            var read = reader.Read(examples[document].Text);
            var matches = patterns.Find(read, all, out _);
            var hits = Hits(read, matches, rules);
            foreach (var (from, end) in Labels.Pieces(examples[document], read))
            {
                bool[] here = HitsIn(hits, from, end);
                bool[] lacks = [.. rules.Select(Number).Select(number => needing.Contains(number) && !matches.Exists(match => match.Rule == number && match.Role == Role.Needs && match.First >= from && match.First < end))];
                var whole = new Piece(SentenceFeatures.Of(read.Tokens, from, end, (from, end)), here, labels.Of(examples[document], read, from, end, here, [.. hits.Select(marks => marks.Count > 0)]));
                var split = Clauses.Of(read.Tokens, from, end);
                Piece[] clauses = split.Count == 1 ? [] : [.. split.Select(clause => new Piece(SentenceFeatures.Of(read.Tokens, from, end, clause), HitsIn(hits, clause.From, clause.End), labels.OfClause(examples[document], read, clause, split, whole.Labels)))];
                foreach (var key in clauses.SelectMany(clause => clause.Keys).Union(whole.Keys))
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                raw.Add((document, Features.PlaceNumbers(read.Tokens, from), whole, clauses, lacks, Labels.IsRight(examples[document], read, from, end), read.Text[read.Tokens[from].Start..read.Tokens[end - 1].End]));
            }
        }
        var often = counts.Where(pair => pair.Value >= (pair.Key >> 60 is 4 or 5 ? TableSize.SeenFar(language) : Seen)).Select(pair => pair.Key).Order().ToList();
        keys.AddRange(often);
        var byKey = often.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => pair.i);
        foreach (var (document, place, whole, clauses, lacks, isRight, sentence) in raw)
        {
            Instance Of(Piece piece, int times) => new(document, examples[document].Writer, times, place, [.. piece.Keys.Where(byKey.ContainsKey).Select(key => byKey[key])], piece.Hits, lacks, piece.Labels, isRight, sentence);
            instances.Add(Of(whole, Weight(examples[document])) with { Clauses = [.. clauses.Select(clause => Of(clause, OfClause))] });
        }
    }

    /// <summary>A sentence or one of its clauses.</summary>
    private sealed record Piece(long[] Keys, bool[] Hits, sbyte[] Labels);

    private static bool[] HitsIn(List<Match>[] hits, int from, int end) => [.. hits.Select(marks => marks.Exists(mark => mark.First >= from && mark.First < end))];

    /// <summary>How often an example counts.</summary>
    private static int Weight(Example example) =>
        example.IsKept ? OfKept : example.Writer == "practice" ? OfPractice : example.IsNeutral ? OfNeutral : example.IsMessage ? OfMessage : 1;

    private static HashSet<int> Needing(Automaton automaton) =>
        [.. Enumerable.Range(0, automaton.Roles.Length).Where(pattern => (Role)automaton.Roles[pattern] == Role.Needs).Select(pattern => automaton.Rules[pattern])];

    private int Number(string rule) => Array.FindIndex(mine, other => other.Page.Id == rule);

    private List<Match>[] Hits(ReadText read, List<Match> matches, string[] rules)
    {
        var byRule = matches.ToLookup(match => match.Rule);
        return [.. rules.Select(Number).Select(number => Marking.Of(mine[number].Page, [.. byRule[number]], read.Tokens))];
    }
}
