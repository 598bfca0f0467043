using Colofon.Tone.Dates;
using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>Reads texts of one language.</summary>
internal sealed class Reader
{
    private readonly Lexicon lexicon;
    private readonly KnownWords words;
    private readonly DateReader dates;
    private readonly Action<TokenList> markReader;

    public Reader(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        words = new KnownWords(lexicon);
        dates = new DateReader(lexicon);
        markReader = lexicon.Language == ToneLanguage.En ? new EnglishReader(lexicon).Read : new SpanishReader(lexicon).Read;
    }

    public Lexicon Lexicon => lexicon;

    public ReadText Read(string text, CancellationToken cancel = default)
    {
        var zones = ZoneMap.Of(text);
        var tokens = Tokenizer.Read(zones, new WordPool(words, text), cancel);
        var said = dates.Join(tokens);
        cancel.ThrowIfCancellationRequested();
        markReader(tokens);
        return new ReadText(zones, tokens, said);
    }
}
