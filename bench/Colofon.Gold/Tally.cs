using System.Globalization;

namespace Colofon.Gold;

/// <summary>What was found and what was there to be found.</summary>
internal sealed class Tally
{
    public int Found { get; private set; }

    public int FoundRightly { get; private set; }

    public int There { get; private set; }

    public int Seen { get; private set; }

    public void AddFound(bool right) => (Found, FoundRightly) = (Found + 1, FoundRightly + (right ? 1 : 0));

    public void AddThere(bool seen) => (There, Seen) = (There + 1, Seen + (seen ? 1 : 0));

    public override string ToString() => $"P {Share(FoundRightly, Found)}   R {Share(Seen, There)}   F1 {F1()}";

    private string F1()
    {
        var (precision, recall) = (Found == 0 ? 1 : (double)FoundRightly / Found, There == 0 ? 1 : (double)Seen / There);
        return Number(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /// <summary>A share with n and its Wilson interval of 95 %.</summary>
    private static string Share(int part, int all)
    {
        if (all == 0)
            return "   –                 (n   0)";
        const double z = 1.959964;
        var share = (double)part / all;
        var middle = (share + z * z / (2 * all)) / (1 + z * z / all);
        var half = z * Math.Sqrt(share * (1 - share) / all + z * z / (4.0 * all * all)) / (1 + z * z / all);
        return $"{Number(share)} [{Number(Math.Max(0, middle - half))}–{Number(Math.Min(1, middle + half))}] (n {all,3})";
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
