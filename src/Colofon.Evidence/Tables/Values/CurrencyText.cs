namespace Colofon.Evidence.Values;

/// <summary>The ISO 4217 code inside <c>EUR</c>, <c>eur</c>, <c>Euro - EUR</c>, <c>€</c> or <c>Amount (EUR)</c>.</summary>
internal static class CurrencyText
{
    public static string? Find(string text)
    {
        foreach (var piece in text.Split([' ', '(', ')', '-', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Reverse().Take(8))
        {
            if (Sign(piece) is { } code)
                return code;
            if (piece.Length == 3 && piece.All(char.IsAsciiLetter)
                && (piece.All(char.IsAsciiLetterUpper) || piece.Length == text.Trim().Length))
                return piece.ToUpperInvariant();
        }

        return text.Trim().ToLowerInvariant() is "euro" or "euros" ? "EUR" : null;
    }

    private static string? Sign(string piece) => piece switch
    {
        "€" => "EUR",
        "£" => "GBP",
        "$" or "US$" => "USD",
        _ => null,
    };
}
