using Colofon.Tone;
using Colofon.Tone.Judging;

namespace Colofon.Gold;

/// <summary>
/// Sentences as they lie under <c>Gold/learning</c> (<c>*.tsv</c>: bad, good, has, lacks or none; rule or element; sentence),
/// each read alone: prints those that are read otherwise than they are labelled. A guide for whoever writes the next ones.
/// </summary>
internal static class Lines
{
    public static int Print(string file, ToneLanguage language)
    {
        var (all, misread) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var parts in File.ReadLines(file).Select(line => line.Split('\t')).Where(parts => parts.Length == 3))
        {
            var label = $"{parts[0]} {parts[1]}";
            all[label] = all.GetValueOrDefault(label) + 1;
            if (IsRead(parts, language))
                continue;
            misread[label] = misread.GetValueOrDefault(label) + 1;
            Console.WriteLine($"misread\t{string.Join('\t', parts)}");
        }
        foreach (var (label, count) in all)
            Console.WriteLine($"{label}: {misread.GetValueOrDefault(label)} of {count} misread");
        return 0;
    }

    private static bool IsRead(string[] parts, ToneLanguage language)
    {
        var example = RuleExample.Parse(parts[2], language);
        if (parts[0] == "none")
            return !ToneLinter.Default.Lint(example.Text, example.Context).Any(finding => finding.Span is not null && finding.Severity >= Severity.Warning);
        if (!Elements.All.TryGetValue(parts[1], out var element))
            return ToneLinter.Default.Lint(example.Text, example.Context).Any(finding => finding.Rule == parts[1]) == (parts[0] == "bad");
        var contact = parts[1] == "boundary" ? ContactPolicy.None : ContactPolicy.Open;
        return ToneLinter.Default.Lint(example.Text, example.Context with { Kind = element.Kind, Contact = contact }).Any(finding => finding.Rule == element.Rule) == (parts[0] == "lacks");
    }
}
