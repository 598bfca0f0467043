using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Leanings;

/// <summary>
/// Where in a sentence another clause begins: with a word like "because". Roughly: what stands in a clause of its own
/// ("…, as I am retiring") shall not be outweighed by what the rest of the sentence says.
/// </summary>
internal static class Clauses
{
    /// <summary>How many words a clause has at least.</summary>
    public const int Least = 4;

    /// <summary>The last clause may be shorter.</summary>
    private const int LeastAtEnd = 3;

    /// <summary>Whether a clause begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">Where the clause before it began.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">Where the sentence ends.</param>
    public static bool Opens(TokenList tokens, int start, int at, int end) =>
        at - start >= Least && end - at >= LeastAtEnd && tokens[at].Is(Traits.OpensClause);

    /// <summary>Where the clauses of a sentence end, one after the other.</summary>
    public static List<(int From, int End)> Of(TokenList tokens, int from, int end)
    {
        var (clauses, start) = (new List<(int, int)>(), from);
        for (var at = from + Least; at < end; at++)
        {
            if (!Opens(tokens, start, at, end))
                continue;
            clauses.Add((start, at));
            start = at;
        }
        clauses.Add((start, end));
        return clauses;
    }
}
