using System.Collections.Frozen;
using System.Globalization;
using Colofon.Tone.Dates;
using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Judging.Leaks;

/// <summary>
/// Brings words to what they mean for a leak: a stem, a number whatever way it is written, a negation; nothing for the
/// small words every sentence has.
/// </summary>
internal sealed class Terms
{
    /// <summary>The term of every word that denies.</summary>
    public const string Negation = "!";

    private const double CommonWeight = 0.6;
    private const double LightWeight = 0.2;
    private readonly Lexicon lexicon;
    private readonly FrozenSet<string> stop;
    private readonly FrozenSet<string> common;
    private readonly FrozenSet<string> light;
    private readonly FrozenDictionary<string, string[]> same;
    private readonly NumberWords numbers;

    public Terms(Lexicon lexicon)
    {
        var code = lexicon.Language == ToneLanguage.En ? "en" : "es";
        this.lexicon = lexicon;
        numbers = new NumberWords(lexicon.Language);
        stop = Listed($"Lexicon/{code}.stop.txt").ToFrozenSet(StringComparer.Ordinal);
        common = Listed($"Lexicon/{code}.common.txt").Select(Stem).ToFrozenSet(StringComparer.Ordinal);
        light = Listed($"Lexicon/{code}.light.txt").Select(Stem).ToFrozenSet(StringComparer.Ordinal);
        same = Resources.Lines($"Lexicon/{code}.synonyms.txt").SelectMany(Meanings)
            .DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>How much a meaning tells: less when half of all letters have it, hardly anything when it only says who.</summary>
    public double Weight(string meaning) => light.Contains(meaning) ? LightWeight : common.Contains(meaning) ? CommonWeight : 1;

    /// <summary>What a text says, in order, each with the tokens that say it.</summary>
    public List<Term> Read(ReadText text)
    {
        var terms = new List<Term>();
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            var token = text.Tokens[at];
            if (token.Kind == TokenKind.Mark)
                continue;
            if (text.Dates.At(at) is { } date)
                terms.Add(new Term(Date(date), at, at));
            else if (numbers.Read(text.Tokens, at, out var last) is { } number)
            {
                terms.Add(new Term(number, at, last));
                at = last;
            }
            else
            {
                foreach (var meaning in Meaning(token.Word.Text))
                    terms.Add(new Term(meaning, at, at, IsName(text.Tokens, at)));
            }
        }
        return terms;
    }

    private static bool IsName(TokenList tokens, int at) =>
        at > 0 && tokens[at - 1].Sentence == tokens[at].Sentence && tokens[at].Is(Traits.Capital);

    private string[] Meaning(string word)
    {
        if (word.Length < 2 || stop.Contains(word))
            return [];
        if (same.TryGetValue(word, out var exact))
            return exact;
        var stem = Stem(word);
        return same.TryGetValue(stem, out var meanings) ? meanings : [stem];
    }

    private string Stem(string word) => DeepStem.Of(lexicon.Verb(word) ?? word, lexicon.Language);

    private static string Date(DateMention date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}/{date.Month}");

    /// <summary><c>moroso = ! pagar</c>, or a row of words that mean the first.</summary>
    private IEnumerable<KeyValuePair<string, string[]>> Meanings(string line)
    {
        var sides = line.Split(" = ");
        string[] meaning = sides.Length > 1 ? [.. sides[1].Split(' ').Select(word => word == Negation ? word : Stem(Folded(word)))] : [];
        foreach (var word in sides[0].Split(' ').Select(Folded))
        {
            meaning = meaning.Length == 0 ? [Stem(word)] : meaning;
            yield return new(word, meaning);
            yield return new(Stem(word), meaning);
        }
    }

    private static IEnumerable<string> Listed(string name) => Resources.Lines(name).SelectMany(line => line.Split(' ')).Select(Folded);

    private static string Folded(string word) => string.Concat(word.Select(Fold.Of));
}
