namespace Colofon.Tone;

/// <summary>An edit that a finding offers.</summary>
/// <param name="Span">What is replaced, in UTF-16 units of the text; empty where something is added.</param>
/// <param name="Words">What comes in its place.</param>
public sealed record Fix(TextSpan Span, string Words)
{
    /// <summary>The text with the edit made.</summary>
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.AsSpan(0, Span.Start), Words, text.AsSpan(Span.End));
    }
}
