using Colofon.Tone;
using Colofon.Tone.Judging;

namespace Colofon.Gold;

/// <summary>
/// Single sentences, a file a rule and language: <c>## Bad</c> (the rule has to fire, on the words in <c>[[…]]</c> if any)
/// and <c>## Good</c> (it has to be silent), each line written as in the rule pages.
/// </summary>
internal static class Sentences
{
    public static int Score(string folder, string[] rest)
    {
        var isShown = rest.Contains("--show");
        foreach (var language in Enum.GetValues<ToneLanguage>())
        {
            foreach (var file in Directory.GetFiles(Path.Combine(folder, Code(language)), "*.md").Order(StringComparer.Ordinal))
            {
                var rule = Path.GetFileNameWithoutExtension(file);
                if (rest.All(word => word.StartsWith('-')) || rest.Contains(rule))
                    Console.WriteLine($"  {rule + " " + Code(language),-28} {ScoreFile(file, rule, language, isShown)}");
            }
        }
        return 0;
    }

    private static Tally ScoreFile(string file, string rule, ToneLanguage language, bool isShown)
    {
        var (tally, isBad) = (new Tally(), false);
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                isBad = line == "## Bad";
            else if (line.StartsWith("- ", StringComparison.Ordinal))
                Count(tally, RuleExample.Parse(line[2..], language), rule, isBad, isShown);
        }
        return tally;
    }

    private static void Count(Tally tally, RuleExample example, string rule, bool isBad, bool isShown)
    {
        var found = ToneLinter.Default.Lint(example.Text, example.Context).Where(finding => finding.Rule == rule).ToArray();
        var fits = found.Where(finding => finding.Span is not { } span || example.Marks.IsEmpty || example.Marks.Any(mark => span.Start < mark.End && mark.Start < span.End)).ToArray();
        if (found.Length > 0)
            tally.AddFound(isBad && fits.Length > 0);
        if (isBad)
            tally.AddThere(fits.Length > 0);
        if (isShown && isBad != fits.Length > 0)
            Console.WriteLine($"{(isBad ? "missed" : "false ")} {rule}: {example.Text.ReplaceLineEndings(" ")}");
    }

    private static string Code(ToneLanguage language) => language == ToneLanguage.En ? "en" : "es";
}
