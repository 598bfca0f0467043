using Colofon.Tone;
using Colofon.Tone.Judging;

namespace Colofon.Leanings;

/// <summary>How well sentences were weighed by who had not seen their writer, and from what weight on each rule should speak.</summary>
internal sealed class Verdict(string[] rules, IRule[] pages, List<Example> examples, List<(Instance Instance, float[] Scores)> scored)
{
    private readonly Dictionary<string, (int Right, int Found, int There)> pooled = [];

    public Least Least(int rule) => Colofon.Leanings.Least.Of(Rows(rule, scored, keep: false), Examples.IsElement(rules[rule]), Recall(rule));

    /// <summary>
    /// An error stops a letter, so a wrong one costs more than a wrong warning, and that more than to say that something is
    /// missing. Whether a date is wrong is seen at a glance.
    /// </summary>
    private double Recall(int rule) =>
        Examples.IsElement(rules[rule]) ? 1 : rules[rule] == Labels.EndDate ? 0.1 : Page(rule).Info.Severity == Severity.Error ? 0.03 : 0.33;

    public void PrintAll()
    {
        for (var rule = 0; rule < rules.Length; rule++)
            Print(rule, Least(rule));
        PrintPools();
    }

    /// <summary>Where a rule speaks otherwise than the marks say: by how much, the writer, the rule, what is read, the sentence.</summary>
    public void PrintDoubts()
    {
        for (var rule = 0; rule < rules.Length; rule++)
        {
            foreach (var doubt in Doubts(rule, Least(rule)).OrderByDescending(doubt => doubt.Far))
                Console.WriteLine($"{doubt.Far:0.00}\t{doubt.Instance.Writer}\t{rules[rule]}\t{doubt.Reading}\t{string.Join(' ', doubt.Instance.Sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        }
    }

    private IEnumerable<(float Far, Instance Instance, string Reading)> Doubts(int rule, Least least)
    {
        foreach (var text in scored.Where(pair => examples[pair.Instance.Document].IsMessage).GroupBy(pair => pair.Instance.Document))
        {
            if (!Page(rule).Speaks(examples[text.Key].Context))
                continue;
            var most = text.MaxBy(pair => Over(pair, rule, least));
            var lacks = examples[text.Key].Missing!.Contains(rules[rule]);
            if (!Examples.IsElement(rules[rule]))
            {
                foreach (var pair in text.Where(pair => IsAsked(pair.Instance, rule) && pair.Instance.Labels[rule] > 0 != Over(pair, rule, least) >= 0))
                    yield return (Math.Abs(Over(pair, rule, least)), pair.Instance, pair.Instance.Labels[rule] > 0 ? "marked, not read" : "read, not marked");
            }
            else if (lacks && Over(most, rule, least) >= 0)
                yield return (Over(most, rule, least), most.Instance, "listed as missing, read here");
            else if (!lacks && Over(most, rule, least) < 0 && text.Where(pair => pair.Instance.Labels[rule] > 0).OrderByDescending(pair => Over(pair, rule, least)).FirstOrDefault() is { Instance: not null } there)
                yield return (-Over(most, rule, least), there.Instance, "marked as present, not read");
        }
    }

    private static float Over((Instance Instance, float[] Scores) pair, int rule, Least least) =>
        Math.Max(Unmarked(pair, rule) - least.Unmarked, Marked(pair, rule) - least.Marked);

    /// <summary>The sentences a rule is asked of, or the texts, where it is asked whether they have an element.</summary>
    public List<Row> Rows(int rule, List<(Instance Instance, float[] Scores)> from, bool keep)
    {
        var asked = from.Where(pair => keep || !examples[pair.Instance.Document].IsVeiled);
        if (!Examples.IsElement(rules[rule]))
            return [.. asked.Where(pair => IsAsked(pair.Instance, rule)).Select(pair => new Row(Unmarked(pair, rule), Marked(pair, rule), pair.Instance.Labels[rule] > 0))];
        var page = Page(rule);
        return [.. asked.GroupBy(pair => pair.Instance.Document).Where(group => keep ? group.Any(pair => pair.Instance.Labels[rule] >= 0) : examples[group.Key].IsMessage && page.Speaks(examples[group.Key].Context) && !examples[group.Key].IsMoot(rules[rule]))
            .Select(group => new Row(group.Max(pair => Unmarked(pair, rule)), group.Max(pair => Marked(pair, rule)), examples[group.Key].Missing!.Contains(rules[rule])))];
    }

    private bool IsAsked(Instance instance, int rule) => instance.Labels[rule] >= 0 && !(rules[rule] == Labels.EndDate && instance.IsRight);

    public Least Print(int rule, Least least)
    {
        var (rows, isElement) = (Rows(rule, scored, keep: false), Examples.IsElement(rules[rule]));
        var there = rows.Count(row => row.IsTrue);
        var (found, right) = Count(rows, row => least.Speaks(row) != isElement);
        var (foundBefore, rightBefore) = Count(rows, row => row.IsMarked != isElement);
        Console.WriteLine($"  {rules[rule],-24} {there,4} there   patterns P {(double)rightBefore / Math.Max(1, foundBefore):0.00} R {(double)rightBefore / Math.Max(1, there):0.00}   with leanings P {(double)right / Math.Max(1, found):0.00} R {(double)right / Math.Max(1, there):0.00}   from {least.Unmarked:0.00}, marked {least.Marked:0.00}");
        var weight = isElement ? "missing" : Page(rule).Info.Severity.ToString().ToLowerInvariant();
        Pool($"{weight}, patterns", rightBefore, foundBefore, there);
        Pool($"{weight}, with leanings", right, found, there);
        return least;
    }

    public void PrintPools()
    {
        foreach (var (name, tally) in pooled.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {name,-30} P {(double)tally.Right / Math.Max(1, tally.Found):0.000} ({tally.Found})  R {(double)tally.Right / Math.Max(1, tally.There):0.000} ({tally.There})  F1 {2.0 * tally.Right / (tally.Found + tally.There):0.000}");
    }

    private static (int Found, int Right) Count(List<Row> rows, Func<Row, bool> speaks) => (rows.Count(speaks), rows.Count(row => speaks(row) && row.IsTrue));

    private static float Unmarked((Instance Instance, float[] Scores) pair, int rule) => pair.Instance.Hits[rule] || pair.Instance.Lacks[rule] ? Row.None : pair.Scores[rule];

    private static float Marked((Instance Instance, float[] Scores) pair, int rule) => pair.Instance.Hits[rule] ? pair.Scores[rule] : Row.None;

    private RulePage Page(int rule) => Array.Find(pages, page => page.Page.Id == rules[rule])!.Page;

    private void Pool(string name, int right, int found, int there)
    {
        var tally = pooled.GetValueOrDefault(name);
        pooled[name] = (tally.Right + right, tally.Found + found, tally.There + there);
    }
}
