using System.Runtime.CompilerServices;
using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Leanings;

/// <summary>
/// What of a sentence can lean: its words, their stems with who the verb speaks of, stems side by side and with one word
/// between, three stems in a row, and where in a text of six sentences or more it stands. The same for learning and for reading.
/// </summary>
internal static class Features
{
    /// <summary>How many a token opens at most.</summary>
    public const int PerToken = 6;

    /// <summary>How many of them are of several words.</summary>
    public const int Several = 3;

    /// <summary>How many tokens further one reaches at most.</summary>
    public const int Reach = 2;

    /// <summary>The kind of a place, whose number is no word.</summary>
    public const int PlaceKind = 6;

    /// <summary>The number of the place that is neither near the front nor near the back.</summary>
    public const int LastPlace = 7;
    private const int Bits = 20;
    private const int Few = 5;
    private const int Front = 3;
    private const int Back = 2;
    private const int FirstOfBack = 4;

    /// <summary>Your, in all forms of address.</summary>
    public const int Your = Name - 1;

    /// <summary>You, as object.</summary>
    public const int ToYou = Name - 2;

    /// <summary>A name, of a person or a business.</summary>
    public const int Name = (1 << Bits) - 2;

    /// <summary>How many numbers there are that stand for no word, and the first of them.</summary>
    public const int Specials = 4;

    /// <inheritdoc cref="Specials"/>
    public const int FirstSpecial = Edge - Specials + 1;

    /// <summary>The kind of a word as it is written.</summary>
    public const int WordKind = 1;

    /// <summary>The kind of a stem, with who the verb speaks of.</summary>
    public const int StemKind = 2;

    /// <summary>Stands before the first word and after the last.</summary>
    public const int Edge = (1 << Bits) - 1;

    /// <summary>Writes those that begin with token <paramref name="at"/>; 0 stands for none.</summary>
    public static void Of(TokenList tokens, int from, int at, int end, Span<long> features) =>
        Of(tokens, from, at, end, StemAt(tokens, from, at, end), StemAt(tokens, from, at + 1, end), StemAt(tokens, from, at + 2, end), features);

    /// <summary>As above, where the stems are known already (<see cref="StemAt"/>): of the token and of the two after it.</summary>
    public static void Of(TokenList tokens, int from, int at, int end, int stem, int next, int after, Span<long> features)
    {
        ref var token = ref tokens[at];
        features[0] = WordOf(token) is not 0 and var word ? Key(WordKind, word, 0, 0) : 0;
        features[1] = stem == 0 ? 0 : Key(StemKind, stem, Subject(token), 0);
        OfSeveral(stem, next, after, end - at, features[2..]);
        features[5] = at > from ? 0 : First(stem);
    }

    /// <summary>The number of a word as it is written. Of the forms of address only the stem counts, which is the same for all.</summary>
    public static int WordOf(in Token token) => token.Is(Traits.You | Traits.Your | Traits.ToYou) ? 0 : token.Number;

    /// <summary>Who the verb of a token speaks of: 1 for the reader, 2 for the writer.</summary>
    public static int Subject(in Token token) =>
        token.Is(Traits.You) ? 1 : token.Is(Traits.Mine) ? 2 : 0;

    /// <summary>Writes those of several words that begin with a token.</summary>
    /// <param name="stem">Its stem.</param>
    /// <param name="next">That of the token after it.</param>
    /// <param name="after">That of the one after the next.</param>
    /// <param name="left">How many tokens of the sentence there are, with this one.</param>
    /// <param name="features">Filled in: <see cref="Several"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OfSeveral(int stem, int next, int after, int left, Span<long> features)
    {
        features[0] = stem == 0 || next == 0 ? 0 : Key(3, stem, next, 0);
        features[1] = stem == 0 || after == 0 || left < 2 ? 0 : Key(4, stem, after, 0);
        features[2] = stem == 0 || next == 0 || after == 0 || left < 2 ? 0 : Key(5, stem, next, after);
    }

    /// <summary>That of the first token of a clause, which begins and ends as a sentence does; 0 stands for none, as below.</summary>
    public static long First(int stem) => stem == 0 ? 0 : Key(3, Edge, stem, 0);

    /// <summary>That of the last token of a clause.</summary>
    public static long Last(int stem) => stem == 0 ? 0 : Key(3, stem, Edge, 0);

    /// <summary>That of the last but one.</summary>
    public static long NearLast(int stem) => stem == 0 ? 0 : Key(4, stem, Edge, 0);

    /// <summary>That of the last two.</summary>
    public static long LastTwo(int stem, int last) => stem == 0 || last == 0 ? 0 : Key(5, stem, last, Edge);

    /// <summary>The number of the stem of a token, or of the end of the sentence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StemAt(TokenList tokens, int from, int at, int end) => at < end ? Stem(tokens, from, at) : Edge;

    /// <summary>Where a sentence stands, counted from the front and from the back: a decision is told at the front, a door is left open at the back. 0 stands for none.</summary>
    public static (long Front, long Back) Places(TokenList tokens, int from)
    {
        var (front, back) = PlaceNumbers(tokens, from);
        return (front == 0 ? 0 : Key(PlaceKind, front, 0, 0), back == 0 ? 0 : Key(PlaceKind, back, 0, 0));
    }

    /// <summary>The two places as numbers from 1 to <see cref="LastPlace"/>; 0 stands for none.</summary>
    public static (int Front, int Back) PlaceNumbers(TokenList tokens, int from)
    {
        var (front, back) = (tokens[from].Sentence, tokens[tokens.Count - 1].Sentence - tokens[from].Sentence);
        if (front + back < Few)
            return (0, 0);
        return front > Front && back > Back ? (LastPlace, 0) : (front > Front ? 0 : Math.Max(1, front), back > Back ? 0 : FirstOfBack + back);
    }

    /// <summary>The feature of a kind and up to three numbers.</summary>
    public static long Key(int kind, ReadOnlySpan<int> numbers) =>
        Key(kind, numbers[0], numbers.Length > 1 ? numbers[1] : 0, numbers.Length > 2 ? numbers[2] : 0);

    /// <summary>The kind and the first two numbers of a feature.</summary>
    public static (int Kind, int First, int Second) Parts(long feature) =>
        ((int)(feature >> (3 * Bits)), (int)(feature >> (2 * Bits)) & ((1 << Bits) - 1), (int)(feature >> Bits) & ((1 << Bits) - 1));

    /// <summary>A capital within a sentence is a name, whatever its letters are.</summary>
    private static int Stem(TokenList tokens, int from, int at)
    {
        ref var token = ref tokens[at];
        if (token.Is(Traits.Your))
            return Your;
        if (token.Is(Traits.ToYou) && !token.Is(Traits.Verb))
            return ToYou;
        return at > from && token.Kind == TokenKind.Word && token.End - token.Start > 1 && token.Is(Traits.Capital) && !token.Is(Traits.AllCapitals) ? Name : token.Stem;
    }

    private static long Key(int kind, int first, int second, int third) =>
        ((long)kind << (3 * Bits)) | ((long)first << (2 * Bits)) | ((long)second << Bits) | (long)third;
}
