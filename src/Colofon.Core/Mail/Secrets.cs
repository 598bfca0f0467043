using System.Text.Json;
using System.Text.RegularExpressions;
using Colofon.Calendars;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>Hears what opens a door: passwords and keys that were pasted into a text.</summary>
internal static class Secrets
{
    private const string File = "Mail/secret-patterns.json";

    private static readonly IReadOnlyList<Regex> Patterns = Read();

    public static IEnumerable<Leak> In(string text) =>
        Patterns
            .SelectMany(pattern => pattern.Matches(text))
            .Select(secret => new Leak(LeakCodes.Secret, new TextSpan(secret.Index, secret.Index + secret.Length)));

    private static IReadOnlyList<Regex> Read()
    {
        using var data = EmbeddedData.Open(File);
        return
        [
            .. data.RootElement.EnumerateObject()
                .Select(pattern => new Regex(pattern.Value.GetString()!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)),
        ];
    }
}
