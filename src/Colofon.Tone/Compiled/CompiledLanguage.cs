using Colofon.Tone.Judging;
using Colofon.Tone.Patterns;
using Colofon.Tone.Words;

namespace Colofon.Tone.Compiled;

/// <summary>The words and the patterns of one language, ready to read with.</summary>
internal sealed record CompiledLanguage(Lexicon Lexicon, Automaton Automaton)
{
    /// <summary>Compiles what the pages say.</summary>
    /// <exception cref="FormatException">A pattern is not written as patterns are.</exception>
    public static CompiledLanguage Of(IRule[] rules, ToneLanguage language)
    {
        var builder = new LexiconBuilder(language);
        var patterns = PatternLines.Compile(rules, language, builder);
        return new CompiledLanguage(builder.Build(), AutomatonBuilder.Build(patterns));
    }
}
