using Colofon.Tone.Reading;
using Colofon.Tone.Words;

namespace Colofon.Tone.Judging;

/// <summary>
/// Marks the rarer of two forms of address for the same reader: tú or vosotros beside usted, vosotros beside ustedes, vos
/// beside tú. Tú for one and vosotros or ustedes for many go together.
/// </summary>
internal sealed class RegisterRule(RulePage page) : IRule
{
    // The word lists of the language tell which words these are.
    private static readonly (string Class, Address Form)[] Classes =
    [
        ("address-tu", Address.Tú), ("address-vos", Address.Vos), ("address-familiar", Address.Familiar), ("address-familiar-many", Address.FamiliarMany),
        ("address-formal", Address.Formal), ("address-formal-many", Address.FormalMany), ("address-perhaps-formal", Address.PerhapsFormal),
    ];

    // Forms of a verb only beside another word: "estas fotos", "consiste en".
    private static readonly string[] Doubtful = ["estas", "has", "consiste", "insiste", "existe", "contraste", "desgaste", "desastre", "serias", "resiste", "asiste", "coste", "tuberias"];

    public RulePage Page { get; } = page;

    public void Judge(Case @case, List<Finding> findings)
    {
        var classes = new ulong[Classes.Length];
        for (var i = 0; i < classes.Length; i++)
            classes[i] = @case.Reader.Lexicon.Classes64(Classes[i].Class);
        var sentence = -1;
        foreach (var at in Rarer(Forms(@case.Text, classes)))
        {
            // Once in a sentence is enough.
            if (@case.Text.Tokens[at].Sentence == sentence)
                continue;
            sentence = @case.Text.Tokens[at].Sentence;
            var span = @case.Text.Span(at, at);
            findings.Add(@case.Finding(Page, span, Page.Suggestions(@case.Language), @case.Words(span)));
        }
    }

    private static List<int> Rarer(List<int>[] forms)
    {
        var (one, many, formal, formalMany) = (Of(forms, Address.Familiar), Of(forms, Address.FamiliarMany), Of(forms, Address.Formal), Of(forms, Address.FormalMany));
        var (vos, tú) = (Of(forms, Address.Vos), Of(forms, Address.Tú));
        if (vos.Count > 0 && tú.Count > 0)
            return vos.Count < tú.Count ? vos : tú;
        if (formal.Count > 0 && one.Count + many.Count > 0)
            return formal.Count + Of(forms, Address.PerhapsFormal).Count < one.Count + many.Count ? formal : [.. one.Concat(many).Order()];
        if (formalMany.Count > 0 && many.Count > 0)
            return formalMany.Count < many.Count ? formalMany : many;
        return [];
    }

    private static List<int> Of(List<int>[] forms, Address form) => forms[(int)form];

    private static List<int>[] Forms(ReadText text, ulong[] classes)
    {
        var tokens = text.Tokens;
        var forms = new List<int>[1 + (int)Address.PerhapsFormal];
        for (var form = 0; form < forms.Length; form++)
            forms[form] = [];
        var all = 0UL;
        foreach (var some in classes)
            all |= some;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].Is(Traits.Sure) && !tokens[i].Word.HasAny(all))
                continue;
            if (tokens[i].Zone is not (Zone.Body or Zone.Greeting) || tokens[i].Kind != TokenKind.Word || tokens[i].Is(Traits.AllCapitals) && tokens[i].Word.Text.Length < 4 || IsDoubtful(tokens, i) || IsPart(text.Text, tokens[i]))
                continue;
            Add(tokens[i], i, classes, forms);
        }
        return forms;
    }

    /// <summary>A word that says the form of address itself, or a form of a verb that does.</summary>
    private static void Add(in Token token, int at, ulong[] classes, List<int>[] forms)
    {
        var isSaid = false;
        for (var i = 0; i < classes.Length; i++)
        {
            if (!token.Word.HasAny(classes[i]))
                continue;
            Of(forms, Classes[i].Form).Add(at);
            isSaid = true;
        }
        if (isSaid)
            return;
        if (IsSure(token, Traits.SecondPlural))
            Of(forms, Address.FamiliarMany).Add(at);
        else if (IsSure(token, Traits.SecondSingular))
            Of(forms, Address.Familiar).Add(at);
    }

    private static bool IsDoubtful(TokenList tokens, int at) =>
        Doubtful.Contains(tokens[at].Word.Text) && !(at + 1 < tokens.Count && tokens[at + 1].Is(Traits.Participle | Traits.Gerund));

    /// <summary>"ejemplo.te", "--os-type": a part of a name.</summary>
    private static bool IsPart(string text, Token token) =>
        token.Start > 0 && text[token.Start - 1] is '.' or '-' or '_' or '/' || token.End < text.Length && text[token.End] is '-' or '_' or '/';

    private static bool IsSure(Token token, Traits person) => token.Is(person) && token.Is(Traits.Sure) && token.Is(Traits.You);

    private enum Address
    {
        Familiar,
        Tú,
        Vos,
        FamiliarMany,
        Formal,
        FormalMany,

        /// <summary>"su" and "le" may be somebody else's: they weigh when it is to be known which form is the rarer, and are never marked.</summary>
        PerhapsFormal,
    }
}
