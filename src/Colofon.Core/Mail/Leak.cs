using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>Words that may not leave, and why.</summary>
internal sealed record Leak(string Code, TextSpan Span);
