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
        var (found, tokens, asks) = (new List<TextSpan>(), text.Tokens, text.Text.Contains(Asking[0], StringComparison.OrdinalIgnoreCase));
        for (var at = 0; at < tokens.Count; at++)
        {
            var last = tokens[at].Is(Traits.AllCapitals) ? Loud(text, at) : asks ? Asked(tokens, at) : -1;
            if (last < 0)
                continue;
            found.Add(text.Span(at, last));
            at = last;
        }
        return found;
    }

    /// <summary>The last word in capitals of a hole that begins here; -1 where there is none.</summary>
    private static int Loud(ReadText text, int at)
    {
        var (tokens, last, joined) = (text.Tokens, at, true);
        while (last + 1 < tokens.Count && tokens[last + 1].Is(Traits.AllCapitals) && tokens[last + 1].Start == tokens[last].End + 1 && text.Text[tokens[last].End] is ' ' or '_')
        {
            joined &= text.Text[tokens[last].End] == '_';
            last++;
        }
        if (last == at)
            return Compounds.Contains(tokens[at].Word.Text) || Pending.Contains(tokens[at].Word.Text) && IsNote(text, at) ? at : -1;
        var (asks, here, fields) = (Fields.Asks(tokens[at].Word.Text), Here.Contains(tokens[last].Word.Text), 0);
        for (var i = at; i <= last; i++)
        {
            here |= Here.Contains(tokens[i].Word.Text);
            fields += Fields.IsField(tokens[i].Word.Text) ? 1 : 0;
        }
        var signs = (asks ? 1 : 0) + (here ? 1 : 0) + (fields > 0 ? 1 : 0);
        return signs > (joined ? 0 : 1) ? last : -1;
    }

    /// <summary><c>PENDIENTE: nombre del repartidor</c>.</summary>
    private static bool IsNote(ReadText text, int at) =>
        at + 2 < text.Tokens.Count && text.Tokens[at + 1].Word.Text == ":" && Fields.IsField(text.Tokens[at + 2].Word.Text);

    /// <summary><c>insert name here</c>.</summary>
    private static int Asked(TokenList tokens, int at)
    {
        for (var i = at + 1; Asking.Contains(tokens[at].Word.Text) && i < Math.Min(tokens.Count, at + LongestAsk) && tokens[i].Sentence == tokens[at].Sentence; i++)
        {
            if (Here.Contains(tokens[i].Word.Text))
                return i;
        }
        return -1;
    }
}
