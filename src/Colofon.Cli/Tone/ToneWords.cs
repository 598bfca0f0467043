using Colofon.Tone;

namespace Colofon.Cli.Tone;

/// <summary>The words of the command line for what the linter calls by name: <c>follow-up</c>, <c>none</c>.</summary>
internal static class ToneWords
{
    public static T? Read<T>(string word)
        where T : struct, Enum =>
        word.Length > 0 && char.IsAsciiLetter(word[0])
            && Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value : null;

    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "suggestion",
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
