using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>What speaks against letting something out, and in which part of it.</summary>
/// <param name="Quote">The words it is about, if any.</param>
public sealed record Objection(string Code, string Part, Severity Severity, string Message, string? Quote = null);
