namespace Colofon.Tone.Words;

/// <summary>The words of which it is known how they lean, and their stems, as numbers from 1 on; 0 is any other.</summary>
internal sealed class Vocabulary(WordTable numbers)
{
    private const int StemLength = 5;

    /// <summary>A word that stands for every date and number.</summary>
    public const string Number = "#";

    /// <summary>What stands before a stem, so that it is not taken for a word.</summary>
    public const char StemSign = '/';

    private const string YourName = "/usted";
    private static readonly HashSet<string> YourNames = new(["tú", "usted", "ustedes", "ud", "uds", "vd", "vds", "vos", "vosotros", "vosotras"], StringComparer.Ordinal);

    public static Vocabulary None { get; } = new(WordTable.Of(new Dictionary<string, int[]>(StringComparer.Ordinal)));

    public WordTable Numbers { get; } = numbers;

    /// <summary>How many numbers there are, with 0.</summary>
    public int Count => Numbers.Lists.Values.Length == 0 ? 1 : Numbers.Lists.Values.Max() + 1;

    /// <summary>How a word is known: as it is written, folded, or as a number.</summary>
    public static string Written(string word) => word.Length == 0 || char.IsAsciiDigit(word[0]) ? Number : word;

    /// <summary>The verb a word is a form of, or how it begins.</summary>
    public static string Stem(string word, string? verb) =>
        YourNames.Contains(word) ? YourName : StemSign + (verb is { Length: > 0 } ? verb : Written(word) is { Length: > StemLength } written ? written[..StemLength] : Written(word));

    public int Of(string word) => Numbers.Find(word) is [var number] ? number : 0;
}
