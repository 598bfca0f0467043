using System.Collections.Immutable;
using Colofon.Tone.Compiled;
using Colofon.Tone.Judging;

namespace Colofon.Tone;

/// <summary>
/// Reads a text about an ending the way a wise colleague would. Thread-safe; no clock, no culture, no state; never
/// throws on any text; takes time linear in it.
/// </summary>
public sealed class ToneLinter
{
    private static readonly Lazy<ToneLinter> Shipped = new(Ship);
    private readonly Lazy<Judge> spanish;
    private readonly Lazy<Judge> english;

    internal ToneLinter(IRule[] rules)
        : this(rules, language => CompiledLanguage.Of(Of(rules, language), language))
    {
    }

    internal ToneLinter(IRule[] rules, Func<ToneLanguage, CompiledLanguage> read)
    {
        Rules = Told(rules);
        spanish = new Lazy<Judge>(() => new Judge(Of(rules, ToneLanguage.Es), read(ToneLanguage.Es)));
        english = new Lazy<Judge>(() => new Judge(Of(rules, ToneLanguage.En), read(ToneLanguage.En)));
    }

    /// <summary>The linter with the rules that come with this library.</summary>
    public static ToneLinter Default => Shipped.Value;

    /// <summary>The rules, by id.</summary>
    public ImmutableArray<RuleInfo> Rules { get; }

    /// <summary>Finds what to reconsider.</summary>
    /// <param name="text">The text; plain, Markdown or HTML. Null is read as empty.</param>
    /// <param name="context">What the linter has to know about it.</param>
    /// <returns>Findings in the order of the text, then what is missing from the whole of it.</returns>
    public ImmutableArray<Finding> Lint(string text, ToneContext context) => Lint(text, context, out _);

    /// <summary>As <see cref="Lint(string, ToneContext)"/>, for a text that may change before it is read.</summary>
    /// <param name="text">The text; plain, Markdown or HTML. Null is read as empty.</param>
    /// <param name="context">What the linter has to know about it.</param>
    /// <param name="cancel">Gives the reading up.</param>
    /// <returns>Findings in the order of the text, then what is missing from the whole of it.</returns>
    /// <exception cref="OperationCanceledException">The reading was given up.</exception>
    public ImmutableArray<Finding> Lint(string text, ToneContext context, CancellationToken cancel) => Lint(text, context, out _, cancel);

    private static ToneLinter Ship() =>
        CompiledRules.Open() is { } compiled ? Of(compiled) : new ToneLinter(RuleSet.Load());

    /// <summary>The linter of a file, which compiles the pages after all where the file is gone when it is needed.</summary>
    internal static ToneLinter Of(CompiledRules compiled) =>
        new(compiled.Rules, language => compiled.Of(language) ?? CompiledLanguage.Of(Of(RuleSet.Load(), language), language));

    private static IRule[] Of(IRule[] rules, ToneLanguage language) => Array.FindAll(rules, rule => rule.Page.Reads(language));

    private static ImmutableArray<RuleInfo> Told(IRule[] rules)
    {
        var told = new RuleInfo[rules.Length];
        for (var i = 0; i < rules.Length; i++)
            told[i] = rules[i].Page.Info;
        return [.. told];
    }

    /// <summary>As <see cref="Lint(string, ToneContext)"/>, and tells how many steps the matching took.</summary>
    internal ImmutableArray<Finding> Lint(string text, ToneContext context, out long steps, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        text ??= "";
        var language = context.Language ?? LanguageGuess.Of(text);
        return (language == ToneLanguage.En ? english : spanish).Value.Lint(text, context, out steps, cancel);
    }
}
