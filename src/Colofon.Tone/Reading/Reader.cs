using Colofon.Tone.Dates;
using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>Reads texts of one language.</summary>
internal sealed class Reader
{
    // Some ten megabytes.
    private const int MostKept = 300_000;
    private readonly Lexicon lexicon;
    private readonly KnownWords words;
    private readonly DateReader dates;
    private readonly Action<TokenList> markReader;

    // The tokens of the last text: big, and wanted again at once.
    private TokenList? idle;

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
        var tokens = Tokenizer.Read(zones, new WordPool(words, text), Interlocked.Exchange(ref idle, null) ?? new TokenList(0), cancel);
        var said = dates.Join(text, tokens);
        cancel.ThrowIfCancellationRequested();
        markReader(tokens);
        return new ReadText(zones, tokens, said);
    }

    /// <summary>Takes the room of a text back that nobody reads any more; that of a book is not kept.</summary>
    public void TakeBack(ReadText text)
    {
        if (text.Tokens.Room <= MostKept)
            Volatile.Write(ref idle, text.Tokens);
    }
}
