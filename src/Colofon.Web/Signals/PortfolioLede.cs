using Colofon.Language;
using Colofon.Signals;

namespace Colofon.Web.Signals;

/// <summary>The portfolio in two sentences: how many there are, and what they ask for.</summary>
internal static class PortfolioLede
{
    private const int LargestWord = 12;

    public static string Say(PortfolioCount count, Texts texts)
    {
        if (count.All == 0)
            return texts["portfolio.lede.none"];
        var whole = Capital.Of(texts["portfolio.lede.all", Number(count.All, texts), count.All]);
        var asks = Asks(count, texts).ToList();
        return asks.Count == 0
            ? $"{whole} {texts["portfolio.lede.calm"]}"
            : $"{whole} {Capital.Of(string.Join(texts["portfolio.lede.join"], asks))}.";
    }

    private static IEnumerable<string> Asks(PortfolioCount count, Texts texts)
    {
        var asking = new[] { ("portfolio.lede.review", count.Review), ("portfolio.lede.talk", count.Talk), ("portfolio.lede.unread", count.Unread) };
        var isFirst = true;
        foreach (var (key, number) in asking.Where(one => one.Item2 > 0))
        {
            yield return texts[key, number == 1 && !isFirst ? texts["number.other"] : Number(number, texts), number];
            isFirst = false;
        }
    }

    private static string Number(int number, Texts texts) =>
        number <= LargestWord ? texts[$"number.{number}"] : number.ToString("N0", texts.Speech.Culture());
}
