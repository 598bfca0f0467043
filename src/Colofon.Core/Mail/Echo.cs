using System.Text;
using System.Text.RegularExpressions;
using Colofon.Tone;

namespace Colofon.Mail;

/// <summary>
/// Hears a confidential phrase in a text: the same letters however they are spaced, or most of its words in any order
/// and form close together. Coarse on purpose and independent of the tone rules: the second lock on the same door.
/// </summary>
internal static partial class Echo
{
    private const int ShortestSqueezed = 6;
    private const double Most = 0.75;

    /// <param name="least">How many meaningful words a part of the phrase needs before it counts on its own.</param>
    public static TextSpan? Find(string text, string phrase, int least) => Same(text, phrase) ?? Reworded(text, phrase, least);

    /// <summary>The whole phrase, letter by letter, with anything but letters and digits left out.</summary>
    public static TextSpan? Same(string text, string phrase)
    {
        var sought = Squeeze(phrase, places: null);
        if (sought.Length < ShortestSqueezed)
            return null;
        var places = new List<int>(text.Length);
        var at = Squeeze(text, places).IndexOf(sought, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(places[at], places[at + sought.Length - 1] + 1);
    }

    private static TextSpan? Reworded(string text, string phrase, int least)
    {
        var words = EchoWords.Of(text);
        var whole = Stems(phrase);
        if (whole.Count < least)
            return whole.Count > 0 && least <= 2 ? Near(words, whole) : null;
        return Joints()
            .Split(phrase)
            .Select(Stems)
            .Append(whole)
            .Where(part => part.Count >= least)
            .Select(part => Near(words, part))
            .FirstOrDefault(found => found is not null);
    }

    private static HashSet<string> Stems(string text) => [.. EchoWords.Of(text).Select(word => word.Stem)];

    private static TextSpan? Near(List<EchoWord> words, HashSet<string> sought)
    {
        var needed = sought.Count <= 2 ? sought.Count : (int)Math.Ceiling(sought.Count * Most);
        var window = sought.Count <= 2 ? 3 : (2 * sought.Count) + 2;
        var hits = words.Index().Where(word => sought.Contains(word.Item.Stem)).ToList();
        for (var from = 0; from + needed <= hits.Count; from++)
        {
            var near = hits.Skip(from).TakeWhile(hit => hit.Index - hits[from].Index < window).ToList();
            if (near.DistinctBy(hit => hit.Item.Stem).Count() >= needed)
                return new TextSpan(near[0].Item.Start, near[^1].Item.End);
        }
        return null;
    }

    private static string Squeeze(string text, List<int>? places)
    {
        var squeezed = new StringBuilder(text.Length);
        var folded = SearchText.Fold(text);
        for (var at = 0; at < folded.Length; at++)
        {
            if (!char.IsLetterOrDigit(folded[at]))
                continue;
            squeezed.Append(folded[at]);
            places?.Add(at);
        }
        return squeezed.ToString();
    }

    /// <summary>Where one thought of a phrase ends and the next begins.</summary>
    [GeneratedRegex(@"[.;:!?,()—\r\n]+|\b(?:y|e|o|u|ni|pero|porque|aunque|and|or|nor|but|because|although)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}
