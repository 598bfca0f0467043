using Colofon.Tone.Leanings;
using Colofon.Tone.Reading;

namespace Colofon.Leanings;

/// <summary>The features of a sentence or of one of its clauses: what <see cref="Leaner"/> weighs, found the slow way.</summary>
internal static class SentenceFeatures
{
    /// <param name="tokens">The text.</param>
    /// <param name="first">Where the sentence begins.</param>
    /// <param name="last">Where it ends.</param>
    /// <param name="clause">The clause; the whole sentence, if it is to be all of it.</param>
    public static long[] Of(TokenList tokens, int first, int last, (int From, int End) clause)
    {
        var keys = new HashSet<long>();
        Span<long> features = stackalloc long[Features.PerToken];
        for (var at = clause.From; at < clause.End; at++)
        {
            if (!Leaner.Counts(tokens[at].Zone))
                continue;
            var left = clause.End == last ? int.MaxValue : clause.End - at;
            Features.Of(tokens, first, at, last, features);
            if (left <= Features.Reach)
                features[3] = features[4] = 0;
            if (left == 1)
                features[2] = 0;
            keys.UnionWith(features.ToArray());
            keys.UnionWith(OfBorder(Features.StemAt(tokens, first, at, last), Features.StemAt(tokens, first, at + 1, last), left, at == clause.From && at > first));
        }
        var (front, back) = Features.Places(tokens, first);
        keys.Add(front);
        keys.Add(back);
        keys.Remove(0);
        return [.. keys];
    }

    private static long[] OfBorder(int stem, int next, int left, bool isFirst) =>
        [isFirst ? Features.First(stem) : 0, .. left == 1 ? [Features.Last(stem)] : left == Features.Reach ? new[] { Features.NearLast(stem), Features.LastTwo(stem, next) } : []];
}
