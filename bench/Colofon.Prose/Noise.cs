using System.Globalization;
using Colofon.Tone;

namespace Colofon.Prose;

/// <summary>How often the linter speaks where there is nothing to say: prose that ends no relationship.</summary>
internal static class Noise
{
    public static int Print(string folder, bool isShown)
    {
        foreach (var language in Enum.GetValues<ToneLanguage>())
        {
            var code = language == ToneLanguage.En ? "en" : "es";
            var (words, byRule) = (0, new SortedDictionary<string, int>(StringComparer.Ordinal));
            foreach (var file in Directory.GetFiles(Path.Combine(folder, code), "*.txt").Order(StringComparer.Ordinal))
                words += Count(File.ReadAllText(file), language, byRule, isShown);
            var all = byRule.Values.Sum();
            Console.WriteLine($"{code}  {all} in {words} words: {(1000.0 * all / Math.Max(1, words)).ToString("0.00", CultureInfo.InvariantCulture)} per 1,000   {string.Join(", ", byRule.Select(pair => $"{pair.Key} {pair.Value}"))}");
        }
        return 0;
    }

    private static int Count(string text, ToneLanguage language, SortedDictionary<string, int> byRule, bool isShown)
    {
        foreach (var finding in ToneLinter.Default.Lint(text, new ToneContext { Language = language }))
        {
            if (finding.Span is not { } span || finding.Severity < Severity.Warning)
                continue;
            byRule[finding.Rule] = byRule.GetValueOrDefault(finding.Rule) + 1;
            if (isShown)
                Console.WriteLine($"{finding.Rule}: {text[Math.Max(0, span.Start - 50)..span.Start].ReplaceLineEndings(" ")}[[{text[span.Start..span.End].ReplaceLineEndings(" ")}]]{text[span.End..Math.Min(text.Length, span.End + 40)].ReplaceLineEndings(" ")}");
        }
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }
}
