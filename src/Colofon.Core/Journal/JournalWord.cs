using System.Globalization;
using Colofon.Language;

namespace Colofon.Journal;

/// <summary>
/// One word of an entry, kept so that the sentence can be told later in any language: plain text, the key of a text,
/// a date or a number.
/// </summary>
public readonly record struct JournalWord(string Encoded)
{
    public static implicit operator JournalWord(string text) => new("t:" + text);

    public static implicit operator JournalWord(DateOnly date) => new("d:" + date.ToString("O", CultureInfo.InvariantCulture));

    public static implicit operator JournalWord(int number) => new("n:" + number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A word that itself is translated, such as <c>direction.provider</c>.</summary>
    public static JournalWord Named(string key) => new("k:" + key);

    internal object Told(Texts texts) =>
        (Encoded[0], Encoded[2..]) switch
        {
            ('k', var key) => texts[key],
            ('d', var date) => DateOnly
                .ParseExact(date, "O", CultureInfo.InvariantCulture)
                .ToString(texts["date.long"], texts.Speech.Culture()),
            ('n', var number) => int.Parse(number, CultureInfo.InvariantCulture),
            (_, var text) => text,
        };
}
