using System.Globalization;

namespace Colofon.Web.Shell.Forms;

/// <summary>Reads <c>1.234,56</c> and <c>1,234.56</c>: the last separator with one or two digits after it is the decimal one.</summary>
internal static class AmountText
{
    public static bool TryParse(string text, out decimal amount)
    {
        var bare = text.Replace(" ", "").Replace("\u00a0", "").Replace("€", "");
        var last = bare.LastIndexOfAny(['.', ',']);
        var isDecimal = last >= 0 && bare.Length - last - 1 is 1 or 2;
        var digits = isDecimal ? Plain(bare[..last]) + "." + bare[(last + 1)..] : Plain(bare);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }

    private static string Plain(string text) => text.Replace(".", "").Replace(",", "");
}
