namespace Colofon.Web.Signals;

internal static class Typeset
{
    /// <summary>A number stays on the line of its percent sign.</summary>
    public static string Unbroken(this string text) => text.Replace(" %", "\u00a0%", StringComparison.Ordinal);
}
