using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Judging.Holes;

/// <summary>Holes without brackets: <c>CLIENT_NAME</c>, <c>INSERTAR AQUÍ LA FECHA</c>, <c>insert name here</c>, <c>PENDIENTE: nombre</c>.</summary>
internal static class LoudHoles
{
    private const int LongestAsk = 5;
    private static readonly string[] Here = ["here", "aqui"];
    private static readonly string[] Asking = ["insert", "insertar", "inserte", "inserta"];
    private static readonly string[] Pending = ["pendiente", "pending", "falta", "missing"];
    private static readonly string[] Compounds = ["firstname", "lastname", "clientname", "companyname", "fullname"];

    public static List<TextSpan> In(ReadText text)
    {
        var (found, tokens, sentences) = (new List<TextSpan>(), text.Tokens, text.Sentences);
        var (next, run, ask) = (0, -1, Ask(text, 0));
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            var (from, end) = (Math.Max(next, sentences.First(sentence)), sentences.End(sentence));
            if (from < end && ask < tokens[from].Start)
                ask = Ask(text, tokens[from].Start);
            var asks = from < end && ask < tokens[end - 1].End;
            if (asks || sentences.Any(sentence, Traits.AllCapitals))
                next = Find(text, from, end, asks, ref run, found);
        }
        return found;
    }

    /// <summary>Where somebody may be asked to write something, from a place on; the length of the text where nobody is.</summary>
    private static int Ask(ReadText text, int from) =>
        text.Text.IndexOf(Asking[0], from, StringComparison.OrdinalIgnoreCase) is >= 0 and var place ? place : text.Text.Length;

    /// <summary>Finds those that start in a sentence.</summary>
    /// <returns>Where to go on: a hole may end in a later sentence.</returns>
    private static int Find(ReadText text, int from, int end, bool asks, ref int run, List<TextSpan> found)
    {
        var (tokens, at) = (text.Tokens, from);
        for (; at < end; at++)
        {
            var last = -1;
            if (!tokens[at].Is(Traits.AllCapitals))
                last = asks ? Asked(text, at) : -1;
            else if (End(text, at, "_") is var joined && joined > at)
                last = Signs(tokens, at, joined) > 0 ? joined : -1;
            else if (at > run)
                last = End(text, at, " _") is var whole && (run = whole) > at ? Signs(tokens, at, whole) > 1 ? whole : -1 : IsAlone(text, at) ? at : -1;
            if (last < 0)
                continue;
            found.Add(text.Span(at, last));
            at = last;
        }
        return at;
    }

    /// <summary>The last of the words in capitals that follow each other with one of these signs between.</summary>
    private static int End(ReadText text, int at, string between)
    {
        var tokens = text.Tokens;
        while (at + 1 < tokens.Count && tokens[at + 1].Is(Traits.AllCapitals) && tokens[at + 1].Start == tokens[at].End + 1 && between.Contains(text.Text[tokens[at].End]))
            at++;
        return at;
    }

    /// <summary>How many signs of a hole there are: it asks to write, it says here, it names a field.</summary>
    private static int Signs(TokenList tokens, int from, int last)
    {
        var (here, field) = (0, 0);
        for (var at = from; at <= last; at++)
            (here, field) = (here | (Here.Contains(tokens[at].Word.Text) ? 1 : 0), field | (Fields.IsField(tokens[at].Word.Text) ? 1 : 0));
        return here + field + (Fields.Asks(tokens[from].Word.Text) ? 1 : 0);
    }

    private static bool IsAlone(ReadText text, int at) =>
        Compounds.Contains(text.Tokens[at].Word.Text) || Pending.Contains(text.Tokens[at].Word.Text) && IsNote(text, at);

    /// <summary><c>PENDIENTE: nombre del repartidor</c>.</summary>
    private static bool IsNote(ReadText text, int at) =>
        at + 2 < text.Tokens.Count && text.Tokens[at + 1].Word.Text == ":" && Fields.IsField(text.Tokens[at + 2].Word.Text);

    /// <summary><c>insert name here</c>.</summary>
    private static int Asked(ReadText text, int at)
    {
        var tokens = text.Tokens;
        // Most words are told by their first letter, before anything else of them is read.
        if (text.Text[tokens[at].Start] is not ('i' or 'I') || !Asking.Contains(tokens[at].Word.Text))
            return -1;
        for (var i = at + 1; i < Math.Min(tokens.Count, at + LongestAsk) && tokens[i].Sentence == tokens[at].Sentence; i++)
        {
            if (Here.Contains(tokens[i].Word.Text))
                return i;
        }
        return -1;
    }
}
