using Colofon.Tone.Judging;
using Colofon.Tone.Leanings;
using Colofon.Tone.Patterns;
using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Compiled;

/// <summary>The words and the patterns of one language, ready to read with.</summary>
internal sealed record CompiledLanguage(Lexicon Lexicon, Automaton Automaton, LeaningTable Leanings)
{
    /// <summary>Compiles what the pages say: once to know all words they ask for, and again when it is known how often each is met.</summary>
    /// <exception cref="FormatException">A pattern is not written as patterns are.</exception>
    public static CompiledLanguage Of(IRule[] rules, ToneLanguage language) =>
        Of(rules, language, LeaningFile.Read(Resources.Lines($"Lexicon/{(language == ToneLanguage.En ? "en" : "es")}.leanings.txt")));

    /// <summary>As <see cref="Of(IRule[], ToneLanguage)"/>, with other leanings than those that travel inside this library.</summary>
    public static CompiledLanguage Of(IRule[] rules, ToneLanguage language, LeaningTable leanings)
    {
        var builder = new LexiconBuilder(language);
        _ = PatternLines.Compile(rules, language, builder, new Frequency());
        var lexicon = builder.Build(leanings.Vocabulary);
        var patterns = PatternLines.Compile(rules, language, builder, FrequencyIn(rules, new Reader(lexicon)));
        return new CompiledLanguage(lexicon, AutomatonBuilder.Build(patterns), leanings);
    }

    /// <summary>Counted in the examples of the pages, which are such texts as are read later.</summary>
    private static Frequency FrequencyIn(IRule[] rules, Reader reader)
    {
        var frequency = new Frequency();
        foreach (var page in rules.Select(rule => rule.Page))
        {
            foreach (var example in page.Examples("Good", reader.Lexicon.Language).Concat(page.Examples("Bad", reader.Lexicon.Language)))
                frequency.Count(reader.Read(example.Text).Tokens);
        }
        return frequency;
    }
}
