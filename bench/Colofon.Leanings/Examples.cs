using Colofon.Gold;
using Colofon.Tone;
using Colofon.Tone.Judging;
using Colofon.Tone.Tests.Judging;

namespace Colofon.Leanings;

/// <summary>
/// Reads what is under <c>Gold/learning</c>: messages (<c>messages-*.txt</c>, and <c>veiled-*.txt</c>, written to be hard to
/// read; as in <c>Gold/open</c>, with <c>=====</c> between them and <c>⟦+element|words⟧</c> around what is there), sentences
/// (<c>*.tsv</c>: bad, good, has or lacks; rule or element; sentence), and the examples of the rule pages.
/// </summary>
internal static class Examples
{
    private static readonly Dictionary<string, string> ByElement = Elements.All.ToDictionary(pair => pair.Key, pair => pair.Value.Rule, StringComparer.Ordinal);

    /// <param name="folder">The tests of the linter, with <c>Gold</c> and <c>Sentences</c>.</param>
    /// <param name="language">The language to learn.</param>
    /// <param name="pages">The pages of the rules.</param>
    public static List<Example> Read(string folder, ToneLanguage language, IEnumerable<RulePage> pages)
    {
        var (examples, code) = (new List<Example>(), language == ToneLanguage.En ? "en" : "es");
        foreach (var file in Files(folder, "Gold/learning/" + code, "*.txt"))
            examples.AddRange(GoldMessage.Parts(file).Where(part => part.Contains("\n---\n", StringComparison.Ordinal)).Select(part => Message(Path.GetFileNameWithoutExtension(file), part, language)));
        foreach (var file in Files(folder, "Gold/open/" + code, "*.txt"))
            examples.Add(Message("open", File.ReadAllText(file).ReplaceLineEndings("\n"), language));
        foreach (var file in Files(folder, "Gold/learning/" + code, "*.tsv"))
            examples.AddRange(Rows(file).Select(parts => Sentence(Path.GetFileNameWithoutExtension(file), parts, language)));
        foreach (var file in Files(folder, "Gold/practice/" + code, "*.md"))
            examples.AddRange(Practice(file, language));
        foreach (var page in pages)
            examples.AddRange(Of(page, language));
        examples.AddRange(OurTexts.Read(Path.Combine(folder, "../../src"), language));
        examples.AddRange(Rows(Path.Combine(folder, "Sentences/sentences.tsv")).Where(parts => parts[0] == code).SelectMany(parts => Judged(parts, language)));
        examples.AddRange(File.ReadAllText(Path.Combine(folder, "Sentences/letters.txt")).ReplaceLineEndings("\n").Split("=== ").Where(part => part.StartsWith(code + " ", StringComparison.Ordinal)).Select(part => Letter(part, language)));
        return examples;
    }

    private static IEnumerable<string> Files(string folder, string inside, string pattern) => Directory.GetFiles(Path.Combine(folder, inside), pattern).Order(StringComparer.Ordinal);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Where(parts => parts.Length == 3);

    private static IEnumerable<Example> Of(RulePage page, ToneLanguage language)
    {
        foreach (var bad in page.Examples("Bad", language))
        {
            yield return Of(page.Id, isBad: true, bad, "pages", isKept: true);
            if (bad.Better is { } better)
                yield return new Example("pages", better, bad.Context, [], [], rule => !IsElement(rule), true) { IsSample = true };
        }
        foreach (var example in language == ToneLanguage.Es && page.Id != "mixed-register" ? ToOthers(page) : [])
            yield return example;
        // What is proposed where something is missing has to be what was missing.
        foreach (var better in IsElement(page.Id) ? page.Suggestions(language) : [])
            yield return new Example("pages", better, new ToneContext { Language = language }, [(page.Id, null)], [], rule => rule == page.Id || !IsElement(rule), true) { IsSample = true };
        foreach (var better in IsElement(page.Id) ? [] : page.Suggestions(language))
            yield return new Example("pages", better, new ToneContext { Language = language }, [], [], rule => !IsElement(rule), true) { IsSample = true };
        foreach (var good in page.Examples("Good", language))
            yield return Of(page.Id, isBad: false, good, "pages", isKept: true);
    }

    /// <summary>What is said to tú, said to usted, ustedes, vosotros and vos.</summary>
    private static IEnumerable<Example> ToOthers(RulePage page) =>
        from section in new[] { "Bad", "Good" }
        from example in page.Examples(section, ToneLanguage.Es)
        from form in SpokenTo.All.Values
        let said = form.Say(example.Text)
        where said is not null
        select Of(page.Id, section == "Bad", example with { Text = said, Marks = [] }, "pages", isKept: true);

    private static IEnumerable<Example> Practice(string file, ToneLanguage language)
    {
        var (rule, isBad) = (Path.GetFileNameWithoutExtension(file), false);
        foreach (var line in File.ReadLines(file))
        {
            isBad = line.StartsWith("## ", StringComparison.Ordinal) ? line == "## Bad" : isBad;
            if (line.StartsWith("- ", StringComparison.Ordinal))
                yield return Of(rule, isBad, RuleExample.Parse(line[2..], language), "practice", isKept: false);
        }
    }

    /// <summary>An example of a page: of a rule about what is missing, the good ones have it and the bad ones lack it.</summary>
    private static Example Of(string rule, bool isBad, RuleExample example, string writer, bool isKept)
    {
        List<(string, TextSpan?)> marks = IsElement(rule) ? isBad ? [] : [(rule, null)] : isBad ? [.. example.Marks.Select(span => (rule, (TextSpan?)span))] : [];
        if (!IsElement(rule) && isBad && marks.Count == 0)
            marks.Add((rule, null));
        return new Example(writer, example.Text, example.Context, marks, IsElement(rule) && isBad ? [rule] : [], other => other == rule, isKept) { IsSample = true };
    }

    /// <summary>What no rule marks, it marks in no kind of text.</summary>
    private static IEnumerable<Example> Judged(string[] parts, ToneLanguage language) =>
        from kind in parts[1] == "-" ? new[] { TextKind.Reply, TextKind.Announcement, TextKind.ReviewReply } : [TextKind.Reply]
        let context = new ToneContext { Language = language, Kind = kind }
        select parts[1] == "-"
            ? new Example("sentences", parts[2], context, [], [], rule => !IsElement(rule), true) { IsSample = true }
            : new Example("sentences", parts[2], context, [(parts[1], null)], [], other => other == parts[1], true) { IsSample = true };

    private static Example Letter(string part, ToneLanguage language)
    {
        var heading = part[..part.IndexOf('\n', StringComparison.Ordinal)];
        var (context, missing) = (heading.Split("::")[0].Split(' '), heading.Split("::")[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var known = new ToneContext { Language = language, Kind = RuleWords.Kind(context[1]), Contact = RuleWords.Contact(context[2]) };
        return new Example("letters", part[heading.Length..].Trim(), known, [], missing, null, true) { IsSample = true, IsLetter = true };
    }

    private static Example Sentence(string writer, string[] parts, ToneLanguage language)
    {
        var read = RuleExample.Parse(parts[2], language);
        var rule = ByElement.GetValueOrDefault(parts[1], parts[1]);
        List<(string, TextSpan?)> marks = [.. read.Marks.Select(span => (rule, (TextSpan?)span))];
        var (text, context) = (read.Text, read.Context);
        return parts[0] switch
        {
            "bad" => new Example(writer, text, context, marks.Count > 0 ? marks : [(rule, null)], null, other => other == rule || !IsElement(other)),
            "none" => new Example(writer, text, context, [], null, other => !IsElement(other)) { IsNeutral = true },
            "has" => new Example(writer, text, context, [(rule, null)], null, other => other == rule || !IsElement(other)),
            _ => new Example(writer, text, context, [], null, other => other == rule),
        };
    }

    public static bool IsElement(string rule) => ByElement.ContainsValue(rule);

    /// <summary>Elements that are there stand in the text as marks of their own, <c>+thanks</c>.</summary>
    private static Example Message(string writer, string all, ToneLanguage language)
    {
        var message = GoldMessage.Parse(all, language);
        var marks = message.Marks.Where(mark => mark.Span is not null).Select(mark => (mark.IsElement ? ByElement[mark.Rule[1..]] : mark.Rule, mark.Span)).ToList();
        return new Example(writer, message.Text, message.Context, marks, [.. message.Marks.Where(mark => mark.Span is null).Select(mark => mark.Rule)], null);
    }
}
