using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>Cuts a text into words, numbers and marks, and counts sentences. Reads every char a bounded number of times.</summary>
internal sealed class Tokenizer
{
    private readonly string text;
    private readonly ZoneMap zones;
    private readonly WordPool pool;
    private readonly Breaks breaks;
    private readonly TokenList tokens;
    private readonly char[] letters = new char[WordPool.LongestWord];
    private int at;
    private int sentence;

    private Tokenizer(ZoneMap zones, WordPool pool, TokenList tokens)
    {
        text = zones.Text;
        this.zones = zones;
        this.pool = pool;
        breaks = new Breaks(text);
        this.tokens = tokens;
        tokens.Begin(text.Length / 5);
    }

    public static TokenList Read(ZoneMap zones, WordPool pool, TokenList tokens, CancellationToken cancel)
    {
        var tokenizer = new Tokenizer(zones, pool, tokens);
        while (tokenizer.at < tokenizer.text.Length)
        {
            cancel.ThrowIfCancellationRequested();
            tokenizer.Step();
        }
        return tokenizer.tokens;
    }

    private void Step()
    {
        if (text[at] == ' ' && zones[at] != Zone.Markup)
            at++;
        else if (zones[at] == Zone.Markup)
            SkipMarkup();
        else if (char.IsLetterOrDigit(text[at]) || Entities.Letter(text, at, out _) != '\0')
            TakeWord();
        else
            TakeMark();
    }

    private void SkipMarkup()
    {
        if (text[at] == '<' && TagZones.IsBlock(text, at))
            sentence++;
        do
            at++;
        while (at < text.Length && zones[at] == Zone.Markup && text[at] != '<');
    }

    private void TakeWord()
    {
        var shape = WordShape.Read(text, at, letters);
        var (start, end) = (at, shape.End);
        at = end;
        var kind = char.IsAsciiDigit(letters[0]) ? TokenKind.Number : TokenKind.Word;
        var word = pool.Find(letters, shape.Length, shape.Acute);
        if (word.Parts is not { } parts)
        {
            Add(start, end, kind, word, shape.Traits);
            return;
        }
        foreach (var part in parts)
            Add(start, end, kind, part, shape.Traits);
    }

    private void TakeMark()
    {
        var mark = text[at];
        if (mark is '\n' or '\r' or '\u2028' or '\u2029')
        {
            if (breaks.Ends(at) || EndsBlock())
                sentence++;
        }
        else if (Marks.Matters(text, at))
        {
            Add(at, at + 1, TokenKind.Mark, pool.Mark(mark), Traits.None);
            if (Marks.EndsSentence(text, at, LastWord()))
                sentence++;
        }
        at += Entities.Skip(text, at);
    }

    /// <summary>Whether the line that ends here was code or ended with a comment.</summary>
    private bool EndsBlock() => at > 0 && (zones[at - 1] == Zone.Code || text[at - 1] == '>' && at > 2 && text[at - 2] == '-' && text[at - 3] == '-');

    private ReadOnlySpan<char> LastWord() => tokens.Count > 1 ? tokens[^2].Word.Text : "";

    private void Add(int start, int end, TokenKind kind, Word word, Traits traits)
    {
        var zone = zones[start];
        if (tokens.Count > 0 && Outer(tokens[^1].Zone) != Outer(zone))
            sentence++;
        ref var token = ref tokens.Next();
        (token.Start, token.End, token.Sentence) = (start, end, sentence);
        (token.Word, token.Kind, token.Zone) = (word, kind, zone);
        token.Traits = word.Traits | traits | (kind == TokenKind.Number ? Traits.Number : Traits.None);
    }

    // A quotation, code or link stands inside the sentence around it; greeting and signature stand alone.
    private static Zone Outer(Zone zone) => zone is Zone.Greeting or Zone.Signature ? zone : Zone.Body;
}
