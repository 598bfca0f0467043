using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>The words of the command line for what the linter calls by name: <c>follow-up</c>, <c>none</c>.</summary>
internal static class ToneWords
{
    public static T? Read<T>(string word)
        where T : struct, Enum => Read(typeof(T), word) is T value ? value : null;

    private static object? Read(Type kind, string word) =>
        word.Length > 0 && char.IsAsciiLetter(word[0])
            && Enum.TryParse(kind, word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value : null;

    /// <param name="severity">The weight.</param>
    /// <param name="lightest">What whoever reads it calls a suggestion.</param>
    public static string Of(Severity severity, string lightest = "suggestion") =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => lightest,
        };

    public static string Of(ToneLanguage language) => language == ToneLanguage.En ? "en" : "es";

    public static string Of(TextKind kind) =>
        kind switch
        {
            TextKind.FollowUp => "follow-up",
            TextKind.ReviewReply => "review-reply",
            _ => kind.ToString().ToLowerInvariant(),
        };
}
