namespace Colofon.Tone.Reading;

/// <summary>What a stretch of the text is. Not everything is said by the writer to the reader.</summary>
internal enum Zone : byte
{
    Body,
    Greeting,
    Signature,
    Quote,
    Code,
    Link,
    Markup,
}
