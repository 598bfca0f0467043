namespace Colofon.Leanings;

/// <summary>From what weight on a rule speaks of a sentence that its patterns do not mark, and of one that they mark.</summary>
internal readonly record struct Least(float Unmarked, float Marked)
{
    private const float Never = 400;
    private const float Margin = 0.2f;
    private const double Haze = 0.25;

    // A text to learn from lacks 1.4 to 1.5 elements, one of the marked halves 1.1: so each that is missing counts for less.
    private const double OfLacking = 0.7;

    // What the patterns of a rule mark is one thing in a letter and another alone on a page.
    private const float MostDown = 1;

    public bool Speaks(Row row) => row.Unmarked >= Unmarked || row.Marked >= Marked;

    /// <summary>Whether it speaks, from 0 to 1: a weight found on a few hundred texts is not known to the second digit, so what lies near it counts in part.</summary>
    private double Speech(Row row) => 1 - ((1 - Near(row.Unmarked - Unmarked)) * (1 - Near(row.Marked - Marked)));

    private static double Near(float over) => 1 / (1 + Math.Exp(-over / Haze));

    /// <summary>The two weights that find most of what is right for what is wrong.</summary>
    /// <param name="rows">What was weighed.</param>
    /// <param name="isElement">Whether what counts is that a text lacks something.</param>
    /// <param name="recall">How much recall counts beside precision, squared as in F.</param>
    public static Least Of(List<Row> rows, bool isElement, double recall)
    {
        var best = new Least(Never, -Never);
        for (var round = 0; round < 3; round++)
        {
            best = Best(rows, isElement, recall, rows.Select(row => row.Unmarked), weight => best with { Unmarked = weight }, best);
            best = Best(rows, isElement, recall, rows.Select(row => row.Marked), weight => best with { Marked = weight }, best);
        }
        return best;
    }

    /// <summary>Moved as far as the examples ask that tests hold the linter to, but down only a little where a text may lack something: an example that asks for more is a known false alarm.</summary>
    public Least Keep(List<Row> rows, bool isElement)
    {
        var (unmarked, marked) = (Unmarked, Marked);
        foreach (var row in rows.Where(row => row.IsTrue == isElement))
        {
            unmarked = Math.Max(unmarked, row.Unmarked + Margin);
            marked = Math.Max(marked, row.Marked + Margin);
        }
        foreach (var row in rows.Where(row => row.IsTrue != isElement && row.Unmarked < unmarked && row.Marked < marked))
        {
            if (row.Marked > -Never)
                marked = Math.Min(marked, row.Marked - Margin);
        }
        return new Least(unmarked, isElement ? Math.Max(marked, Marked - MostDown) : marked);
    }

    private double Worth(List<Row> rows, bool isElement, double recall)
    {
        var (right, found, there) = (0.0, 0.0, 0.0);
        foreach (var row in rows)
        {
            var times = isElement && row.IsTrue ? OfLacking : 1;
            var speaks = times * (isElement ? 1 - Speech(row) : Speaks(row) ? 1 : 0);
            found += speaks;
            there += row.IsTrue ? times : 0;
            right += row.IsTrue ? speaks : 0;
        }
        return (1 + recall) * right / (found + (recall * there) + (isElement ? 0 : 0.5));
    }

    private static Least Best(List<Row> rows, bool isElement, double recall, IEnumerable<float> weights, Func<float, Least> with, Least best)
    {
        var sorted = weights.Where(weight => weight > -Never).Distinct().OrderDescending().ToList();
        var worth = best.Worth(rows, isElement, recall);
        foreach (var weight in sorted.Take(isElement ? sorted.Count : 600).Prepend(Never).Append(-Never))
        {
            if (with(weight - 0.01f) is var other && other.Worth(rows, isElement, recall) is var more && more > worth)
                (best, worth) = (other, more);
        }
        return best;
    }
}
