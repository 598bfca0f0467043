using Colofon.Language;
using Colofon.Tone;

namespace Colofon.Web.Library;

/// <summary>Rules whose name, reason or examples hold the words somebody looks for.</summary>
internal static class RuleSearch
{
    public static IReadOnlyList<RuleInfo> Find(string asked, Texts texts, ToneLanguage ui)
    {
        var words = SearchText.Fold(asked).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. ToneLinter.Default.Rules.Where(rule => words.Length == 0 || HasAll(rule, words, texts, ui)).OrderByDescending(rule => rule.Severity).ThenBy(rule => texts["tone.rule." + rule.Id], StringComparer.Ordinal)];
    }

    private static bool HasAll(RuleInfo rule, string[] words, Texts texts, ToneLanguage ui)
    {
        var samples = rule.Languages.SelectMany(language => rule.Bad(language)).Select(sample => sample.Text);
        var told = SearchText.Fold(string.Join('\n', samples.Prepend(rule.Why(ui)).Prepend(texts["tone.rule." + rule.Id]).Prepend(rule.Id)));
        return words.All(word => told.Contains(word, StringComparison.Ordinal));
    }
}
