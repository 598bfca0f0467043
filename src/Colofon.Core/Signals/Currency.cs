using System.Globalization;

namespace Colofon.Signals;

internal static class Currency
{
    private static readonly RegionInfo Home = new("ES");

    /// <summary>The sign a reader of the euro expects; any other currency is told by its ISO code.</summary>
    public static string Sign(string code) => code == Home.ISOCurrencySymbol ? Home.CurrencySymbol : code;
}
