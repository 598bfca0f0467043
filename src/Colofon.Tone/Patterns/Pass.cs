using Colofon.Tone.Reading;

namespace Colofon.Tone.Patterns;

/// <summary>One pass over a text. What it notes while it works is kept for the next text, because it is big.</summary>
internal sealed class Pass(PatternIndex index)
{
    private const int MostKept = 16_384;
    private readonly List<Candidate[]> lists = [];
    private readonly Matcher matcher = new();
    private readonly SentenceWords sentence = new(index.Fulfils, index.NeedCount);
    private Token[] text = [];

    /// <summary>Steps taken by the last pass.</summary>
    public long Taken => matcher.Taken;

    public List<Match> Find(List<Token> tokens, CancellationToken cancel)
    {
        var found = new List<Match>();
        if (text.Length < tokens.Count)
            text = new Token[tokens.Count * 2];
        tokens.CopyTo(text);
        matcher.Begin(text, tokens.Count);
        sentence.Begin(text, tokens.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            cancel.ThrowIfCancellationRequested();
            sentence.Enter(at);
            var next = at + 1 < tokens.Count && text[at + 1].Sentence == text[at].Sentence ? text[at + 1].Word : null;
            index.Find(in text[at], next, lists);
            foreach (var candidates in lists)
                TryAll(candidates, at, found);
        }
        Forget();
        return found;
    }

    // A long text is not kept for the sake of the next.
    private void Forget()
    {
        matcher.End();
        if (text.Length > MostKept)
            text = [];
        else
            Array.Clear(text);
        sentence.Begin(text, 0);
    }

    private void TryAll(Candidate[] candidates, int at, List<Match> found)
    {
        foreach (var candidate in candidates)
        {
            if ((candidate.Need < 0 || sentence.Has(candidate.Need)) && sentence.Have(candidate.Pattern.Needs) && matcher.Try(candidate.Pattern, at) is { } match)
                found.Add(match);
        }
    }
}
