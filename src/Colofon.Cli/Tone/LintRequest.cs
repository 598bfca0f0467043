using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>What was typed, understood; the first thing that was not is kept as <see cref="Wrong"/>.</summary>
internal sealed class LintRequest
{
    public const string StandardInput = "-";

    private LintRequest(Texts texts) => Texts = texts;

    public Texts Texts { get; }

    public string? Wrong { get; private set; }

    public ToneContext Context { get; private set; } = new();

    /// <summary>What was typed, by the names of the options: it wins over what a folder says.</summary>
    private ImmutableHashSet<string> Typed { get; set; } = [];

    public ImmutableArray<string> Files { get; private set; } = [];

    public ImmutableHashSet<string> Ignored { get; private set; } = [];

    public Severity FailOn { get; private set; }

    public string? Explains { get; private set; }

    public bool ListsRules { get; private set; }

    public bool IsBatch { get; private set; }

    /// <summary>text, json, sarif or github.</summary>
    public string Format { get; private set; } = "text";

    public static LintRequest Read(LintOptions options, ParseResult parsed)
    {
        var ui = ToneWords.Read<ToneLanguage>(parsed.GetValue(options.Ui)!) ?? ToneLanguage.Es;
        var request = new LintRequest(Texts.From(typeof(LintRequest).Assembly, ui == ToneLanguage.En ? Speech.En : Speech.Es))
        {
            FailOn = ToneWords.Read<Severity>(parsed.GetValue(options.FailOn)!) ?? Severity.Warning,
            ListsRules = parsed.GetValue(options.ListRules),
            IsBatch = parsed.GetValue(options.Batch),
            Format = parsed.GetValue(options.Format)!,
        };
        request.Typed = [.. new Option[] { options.Kind, options.Lang, options.Initiator, options.Counterpart, options.Contact, options.FailOn }.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name)];
        request.Understand(options, parsed);
        request.Context = request.Ask(options, parsed) with { Ui = ui };
        return request;
    }

    /// <summary>A request that nobody typed: an editor said it.</summary>
    /// <param name="texts">The sentences of whoever reads the answer.</param>
    /// <param name="context">What is known around the texts.</param>
    /// <param name="said">The names of what was said of it: it wins over what a folder says.</param>
    /// <param name="ignored">Rules to leave out.</param>
    public static LintRequest Said(Texts texts, ToneContext context, IEnumerable<string> said, IEnumerable<string> ignored) =>
        new(texts)
        {
            Context = context,
            Typed = [.. said.Select(name => "--" + name)],
            Ignored = [.. ignored],
        };

    /// <summary>What of the findings was asked for.</summary>
    public ImmutableArray<Finding> Wanted(ImmutableArray<Finding> findings) =>
        Ignored.IsEmpty ? findings : findings.RemoveAll(finding => Ignored.Contains(finding.Rule));

    /// <summary>The same request for a text in a folder that says something of its texts.</summary>
    public LintRequest In(LintConfig config) => ReferenceEquals(config, LintConfig.None) ? this : With(config);

    private LintRequest With(LintConfig config) =>
        new(Texts)
        {
            Typed = Typed,
            Files = Files,
            Format = Format,
            Ignored = Ignored.Union(config.Ignored),
            FailOn = Or("--fail-on", config.FailOn, FailOn),
            Context = Context with
            {
                Kind = Or("--kind", config.Kind, Context.Kind),
                Language = Typed.Contains("--lang") ? Context.Language : config.Language ?? Context.Language,
                Initiator = Or("--initiator", config.Initiator, Context.Initiator),
                Counterpart = Or("--counterpart", config.Counterpart, Context.Counterpart),
                Contact = Or("--contact", config.Contact, Context.Contact),
            },
        };

    private T Or<T>(string option, T? said, T here)
        where T : struct => Typed.Contains(option) ? here : said ?? here;

    private void Understand(LintOptions options, ParseResult parsed)
    {
        var known = ToneLinter.Default.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var ignored = (parsed.GetValue(options.Ignore) ?? []).SelectMany(rules => rules.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Ignored = [.. ignored.Where(known.Contains)];
        // "--ignore RULE FILE": what is no rule but a file was meant as a file.
        var files = ignored.Where(word => !known.Contains(word) && (word == StandardInput || File.Exists(word))).ToList();
        Files = [.. (parsed.GetValue(options.Files) ?? []).Concat(files)];
        Explains = parsed.GetValue(options.Explain);
        foreach (var unknown in ignored.Except(files).Append(Explains).Where(word => word is not null && !known.Contains(word)))
            Wrong ??= Texts["lint.wrong.rule", unknown!, string.Join(", ", ToneLinter.Default.Rules.Select(rule => rule.Id))];
        // What is no option is read as a file: nobody calls a text so.
        if (Files.FirstOrDefault(file => file.StartsWith("--", StringComparison.Ordinal) && !File.Exists(file)) is { } typed)
            Wrong ??= Texts["lint.wrong.option", typed];
        if (IsBatch && Files.Length > 0)
            Wrong ??= Texts["lint.wrong.batch"];
        if (Files.IsEmpty && !IsBatch && !ListsRules && Explains is null)
            Files = [StandardInput];
    }

    private ToneContext Ask(LintOptions options, ParseResult parsed) =>
        new()
        {
            Kind = ToneWords.Read<TextKind>(parsed.GetValue(options.Kind)!) ?? default,
            Language = ToneWords.Read<ToneLanguage>(parsed.GetValue(options.Lang)!),
            Initiator = ToneWords.Read<Initiator>(parsed.GetValue(options.Initiator)!) ?? default,
            Counterpart = ToneWords.Read<Counterpart>(parsed.GetValue(options.Counterpart)!) ?? default,
            Contact = ToneWords.Read<ContactPolicy>(parsed.GetValue(options.Contact)!) ?? default,
            Confidential = Lines(parsed.GetValue(options.Confidential)),
            OtherClients = Lines(parsed.GetValue(options.OtherClients)),
            EndDate = Date(parsed.GetValue(options.EndDate)),
        };

    private DateOnly? Date(string? text)
    {
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Wrong ??= Texts["lint.wrong.date", text];
        return null;
    }

    private string[] Lines(string? path)
    {
        if (path is null)
            return [];
        if (TextFile.Read(path) is { } text)
            return text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Wrong ??= Texts["lint.unreadable", path];
        return [];
    }
}
