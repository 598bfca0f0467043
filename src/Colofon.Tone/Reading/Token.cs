using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>A word, number, date or punctuation mark, with what is known of it in its sentence.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public int Sentence;
    public Word Word;
    public TokenKind Kind;
    public Zone Zone;

    /// <summary>What its word can be, and what it is here.</summary>
    public Traits Traits;

    public readonly bool Is(Traits traits) => (Traits & traits) != 0;

    /// <summary>A mark that ends a clause.</summary>
    public readonly bool IsStop => Kind == TokenKind.Mark;
}
