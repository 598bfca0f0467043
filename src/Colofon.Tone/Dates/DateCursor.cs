using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Dates;

/// <summary>Walks over tokens while a date is read.</summary>
internal struct DateCursor(string text, TokenList tokens, int at)
{
    private static readonly Word Nothing = new("", [], Traits.None);
    private readonly int sentence = tokens[at].Sentence;

    public int At { get; private set; } = at;

    public readonly bool Valid => At < tokens.Count && tokens[At].Sentence == sentence;

    public readonly string Word => tokens[At].Word.Text;

    public readonly TokenKind Kind => tokens[At].Kind;

    public readonly bool IsCapital => tokens[At].Is(Traits.Capital);

    /// <summary>An apostrophe stands before the word, which is no token of its own: "'27".</summary>
    public readonly bool IsApostrophed => tokens[At].Start > 0 && Fold.Of(text[tokens[At].Start - 1]) == '\'';

    /// <summary>The word before the date.</summary>
    public readonly Word Before => At > 0 && tokens[At - 1].Sentence == sentence ? tokens[At - 1].Word : Nothing;

    /// <summary>"el día 30", "the 30th": a day without its month is only read where it is named.</summary>
    public readonly bool NamesDay => Before.Text is not ("el" or "on" or "until" or "hasta" or "al" or "del") || !char.IsAsciiDigit(Word[^1]);

    /// <summary>"30 días", "30 %": not a day of the month.</summary>
    public readonly bool IsUnit => Valid && (tokens[At].Is(Traits.Number) || Word is "dias" or "horas" or "por" or "days" or "hours" or "euros");

    public void Next() => At++;

    public DateMention Take(DateMention mention)
    {
        At++;
        return mention;
    }

    public bool Skip(string word)
    {
        if (!Valid || Word != word)
            return false;
        At++;
        return true;
    }

    public void SkipAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Skip(word))
                return;
        }
    }
}
