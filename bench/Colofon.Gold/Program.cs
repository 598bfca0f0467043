using Colofon.Gold;
using Colofon.Tone;

// gold FOLDER [--show]: scores the linter against the messages of a folder, whose subfolders are es and en.
// gold sentences FOLDER [RULE…] [--show]: against single sentences.
// gold check FILE es|en: prints what cannot be in a file of marked messages.
// gold lines FILE es|en: prints the lines of a file of sentences that are read otherwise than they are labelled.
if (args[0] == "sentences")
    return Sentences.Score(args[1], args[2..]);
if (args[0] == "check")
    return Messages.Check(args[1], args[2] == "en" ? ToneLanguage.En : ToneLanguage.Es);
if (args[0] == "lines")
    return Lines.Print(args[1], args[2] == "en" ? ToneLanguage.En : ToneLanguage.Es);
var folder = args[0];
var isShown = args.Contains("--show");
var severities = ToneLinter.Default.Rules.ToDictionary(rule => rule.Id, rule => rule.Severity);
var pooled = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
var byRule = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
var byAddress = new SortedDictionary<string, Tally>(StringComparer.Ordinal);

foreach (var language in Enum.GetValues<ToneLanguage>())
{
    var code = language == ToneLanguage.En ? "en" : "es";
    foreach (var file in Directory.GetFiles(Path.Combine(folder, code), "*.txt").Order(StringComparer.Ordinal))
        Score(GoldMessage.Read(file, language), code);
}
Print("By weight and language (a rule that weighs differently by kind counts as its heaviest)", pooled);
Print("By rule and language", byRule);
Print("By form of address, errors and warnings", byAddress);
return 0;

void Score(GoldMessage message, string code)
{
    var findings = ToneLinter.Default.Lint(message.Text, message.Context);
    foreach (var finding in findings)
    {
        var right = message.Marks.Any(mark => mark.Meets(finding));
        Count(finding.Rule, finding.Span is null, code, message.Address, tally => tally.AddFound(right));
        if (isShown && !right)
            Console.WriteLine($"{message.Id} false  {finding.Rule}: {(finding.Span is { } span ? message.Text[span.Start..span.End] : "")}");
    }
    foreach (var mark in message.Marks.Where(mark => !mark.IsElement))
    {
        var seen = findings.Any(mark.Meets);
        Count(mark.Rule, mark.Span is null, code, message.Address, tally => tally.AddThere(seen));
        if (isShown && !seen)
            Console.WriteLine($"{message.Id} missed {mark.Rule}: {(mark.Span is { } span ? message.Text[span.Start..span.End] : "")}");
    }
}

void Count(string rule, bool isMissing, string code, string address, Action<Tally> add)
{
    var severity = severities.GetValueOrDefault(rule, Severity.Warning);
    add(Of(pooled, $"{code} {(isMissing ? "missing elements" : severity.ToString().ToLowerInvariant())}"));
    add(Of(pooled, $"all {(isMissing ? "missing elements" : severity.ToString().ToLowerInvariant())}"));
    add(Of(byRule, $"{rule} {code}"));
    if (severity >= Severity.Warning && !isMissing)
        add(Of(byAddress, $"{code} {address}"));
}

static Tally Of(SortedDictionary<string, Tally> tallies, string key) => tallies.TryGetValue(key, out var tally) ? tally : tallies[key] = new Tally();

static void Print(string title, SortedDictionary<string, Tally> tallies)
{
    Console.WriteLine($"\n{title}");
    foreach (var (key, tally) in tallies)
        Console.WriteLine($"  {key,-28} {tally}");
}
