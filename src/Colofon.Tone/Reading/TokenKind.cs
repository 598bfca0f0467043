namespace Colofon.Tone.Reading;

internal enum TokenKind : byte
{
    Word,
    Number,
    Date,
    Mark,
}
