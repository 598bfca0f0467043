using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>A word, number, date or punctuation mark, with what is known of it in its sentence.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public int Sentence;
    public TokenKind Kind;
    public Zone Zone;

    /// <summary>The numbers of the word and of its stem, which are asked for everywhere: the word itself lies far away.</summary>
    public int Number;
    public int Stem;
    private Word word;

    /// <summary>What its word can be, and what it is here.</summary>
    public Traits Traits;

    public Word Word
    {
        readonly get => word;
        set => (word, Number, Stem) = (value, value.Number, value.Stem);
    }

    public readonly bool Is(Traits traits) => (Traits & traits) != 0;

    /// <summary>A mark that ends a clause.</summary>
    public readonly bool IsStop => Kind == TokenKind.Mark;
}
