using Colofon.Language;

namespace Colofon.Closures;

/// <summary>An amount as its reader writes it, with its currency.</summary>
public static class Money
{
    public static string Of(decimal amount, string currency, Speech speech) =>
        amount.ToString("#,##0.00", speech.Culture()) + "\u00a0" + (currency == "EUR" ? "€" : currency);
}
