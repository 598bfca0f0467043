using System.Text.Json;
using System.Text.RegularExpressions;
using Colofon.Tone;

namespace Colofon.Leanings;

/// <summary>The letters, acts and mails that Colofón writes itself: no rule may mark anything in them.</summary>
internal static partial class OurTexts
{
    private const int Forms = 4;
    private static readonly DateOnly End = new(2026, 12, 30);

    public static IEnumerable<Example> Read(string sources, ToneLanguage language)
    {
        var code = language == ToneLanguage.En ? "en" : "es";
        var words = new Words(language);
        foreach (var file in Directory.GetFiles(sources, $"*.{code}.md", SearchOption.AllDirectories).Where(IsSource).Order(StringComparer.Ordinal))
        {
            foreach (var text in Lines(file).SelectMany(line => Enumerable.Range(0, Forms).Select(form => words.Fill(line, form))).Distinct(StringComparer.Ordinal))
                yield return Silent(text, language, isKept: true) with { Known = null, IsOurs = true };
        }
        foreach (var file in Directory.GetFiles(sources, $"*.{code}.json", SearchOption.AllDirectories).Where(IsSource).Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var entry in json.RootElement.EnumerateObject())
            {
                foreach (var part in entry.Value.GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    yield return Silent(words.Fill(part, 0), language, file.Contains("Colofon.Core", StringComparison.Ordinal) && !entry.Name.StartsWith("journal", StringComparison.Ordinal));
            }
        }
    }

    private static bool IsSource(string file) => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal);

    private static Example Silent(string text, ToneLanguage language, bool isKept) =>
        new("colofon", text, new ToneContext { Language = language, EndDate = End, Contact = text.Contains("no mantendremos", StringComparison.Ordinal) || text.Contains("no further", StringComparison.Ordinal) ? ContactPolicy.None : ContactPolicy.Open }, [], [], rule => !Examples.IsElement(rule), isKept) { IsSample = true };

    /// <summary>The lines of a letter without its head and without what they depend on.</summary>
    private static IEnumerable<string> Lines(string file) =>
        File.ReadAllText(file).Split("---\n")[^1].Split('\n').Select(line => Condition().Replace(line, "").Trim(' ', '#')).Where(line => line.Length > 0);

    [GeneratedRegex(@"^(\?\S+ )+")]
    private static partial Regex Condition();

    /// <summary>Fills what a text leaves open.</summary>
    private sealed partial class Words(ToneLanguage language)
    {
        private readonly string end = language == ToneLanguage.En ? "30 December 2026" : "30 de diciembre de 2026";
        private readonly string other = language == ToneLanguage.En ? "15 January 2027" : "15 de enero de 2027";
        private readonly string thing = language == ToneLanguage.En ? "the shop" : "la tienda";

        public string Fill(string text, int form)
        {
            text = Choices().Replace(text, match => match.Groups[1].Value.Split('|') is var all ? all[Math.Min(form, all.Length - 1)] : "");
            text = Named().Replace(text, match => Value(match.Groups[1].Value));
            return Numbered().Replace(text, match => IsDated(text.AsSpan(0, match.Index)) ? other : thing);
        }

        private string Value(string name) =>
            name is "fecha_fin" or "end_date" ? end
            : name.Contains("hasta", StringComparison.Ordinal) || name.Contains("until", StringComparison.Ordinal) || name.Contains("fecha", StringComparison.Ordinal) || name.Contains("date", StringComparison.Ordinal) ? other
            : name.Contains("hora", StringComparison.Ordinal) ? "6 horas" : name.Contains("hour", StringComparison.Ordinal) ? "6 hours"
            : name.StartsWith("dest", StringComparison.Ordinal) || name.StartsWith("addr", StringComparison.Ordinal) ? "Clara" : thing;

        private static bool IsDated(ReadOnlySpan<char> before) =>
            before.EndsWith(" el ") || before.EndsWith(" del ") || before.EndsWith(" al ") || before.EndsWith(" until ") || before.EndsWith(" on ") || before.EndsWith(" before ") || before.EndsWith(" by ");

        [GeneratedRegex(@"\[\[([^\]]*)\]\]")]
        private static partial Regex Choices();

        [GeneratedRegex(@"\{\{([^}]*)\}\}")]
        private static partial Regex Named();

        [GeneratedRegex(@"\{\d[^}]*\}")]
        private static partial Regex Numbered();
    }
}
