using Colofon.Language;

namespace Colofon.Closures;

/// <summary>The settlement in words: a line an amount, and who owes what in the end.</summary>
public static class SettlementWords
{
    internal static IEnumerable<string> Lines(Settlement settlement, string us, string them, Texts texts) =>
        settlement.Lines.Count == 0
            ? []
            : [.. settlement.Lines.Select(line => texts["settlement.line", What(line, texts), Amount(line, settlement, texts)]), Balance(settlement, us, them, texts) + "."];

    public static string What(SettlementLine line, Texts texts) => texts["settlement.what", texts["settlement.kind." + line.Kind], line.Label];

    /// <summary>How an interest was counted; nothing for other lines.</summary>
    public static string? Basis(SettlementLine line, string currency, Texts texts) =>
        line is { Principal: { } principal, DueOn: { } due, PaidOn: { } paid }
            ? texts["settlement.basis", Money.Of(principal, currency, texts.Speech), WrittenDate.Of(due, texts.Speech), WrittenDate.Of(paid, texts.Speech)]
            : null;

    /// <summary>The same where both sides read it: with the name of whom it is owed to.</summary>
    internal static string Balance(Settlement settlement, string us, string them, Texts texts) =>
        settlement.Total == 0
            ? texts["settlement.total.even"]
            : texts["settlement.balance", settlement.Total > 0 ? us : them, Money.Of(Math.Abs(settlement.Total), settlement.Currency, texts.Speech)];

    /// <summary>With a minus where it is owed by us.</summary>
    public static string Amount(SettlementLine line, Settlement settlement, Texts texts) => Signed(line.Balance(settlement.Other), settlement, texts);

    public static string Total(Settlement settlement, Texts texts)
    {
        var amount = Money.Of(Math.Abs(settlement.Total), settlement.Currency, texts.Speech);
        return settlement.Total switch
        {
            > 0 => texts["settlement.total.ours", amount],
            < 0 => texts["settlement.total.theirs", amount],
            _ => texts["settlement.total.even"],
        };
    }

    private static string Signed(decimal amount, Settlement settlement, Texts texts) =>
        (amount < 0 ? "−" : "") + Money.Of(Math.Abs(amount), settlement.Currency, texts.Speech);
}
