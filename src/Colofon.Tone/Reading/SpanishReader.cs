using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>
/// Finds where a Spanish text speaks of its reader: second person in the verb, or the third when the reader is
/// treated as usted and nobody else is the subject.
/// </summary>
internal sealed class SpanishReader(Lexicon lexicon)
{
    private const int AuxiliaryReach = 4;
    private readonly SpanishSubjects subjects = new(lexicon);
    private readonly int determiner = lexicon.Class("det");
    private readonly int preposition = lexicon.Class("prep");
    private readonly int auxiliary = lexicon.Class("aux");
    private readonly int clitic = lexicon.Class("clitic");
    private readonly int between = lexicon.Class("between");
    private readonly int familiar = lexicon.Class("familiar");
    private readonly int formalAddress = lexicon.Class("formal");
    private readonly int usted = lexicon.Class("usted");
    private readonly int yours = lexicon.Class("your");
    private readonly int maybeYours = lexicon.Class("your-formal");
    private readonly int toYou = lexicon.Class("to-you");
    private readonly int maybeToYou = lexicon.Class("to-you-formal");
    private readonly int clause = lexicon.Class("clause");
    private readonly int and = lexicon.Class("and");
    private readonly int go = lexicon.Class("go");
    private readonly ulong pronouns = lexicon.Classes64("your", "your-formal", "to-you", "to-you-formal");
    private readonly ulong addresses = lexicon.Classes64("familiar", "usted", "your-formal", "to-you-formal", "formal");

    public void Read(TokenList list)
    {
        var tokens = list.AsSpan();
        var formal = IsFormal(tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(Traits.Verb))
                tokens[i].Traits |= Verb(tokens, i, formal);
            if (tokens[i].Word.HasAny(pronouns))
                tokens[i].Traits |= Pronoun(tokens[i].Word, formal);
            if (tokens[i].Is(Traits.You) && tokens[i].Word.Has(auxiliary))
                Propagate(tokens, i);
        }
    }

    private bool IsFormal(ReadOnlySpan<Token> tokens)
    {
        var (near, polite, maybe) = (0, 0, 0);
        foreach (ref readonly var token in tokens)
        {
            if (token.Zone == Zone.Quote || !token.Word.HasAny(addresses) && !token.Is(Traits.Sure))
                continue;
            near += token.Word.Has(familiar) || token.Is(Traits.Sure) ? 1 : 0;
            polite += token.Word.Has(usted) ? 1 : 0;
            maybe += token.Word.Has(maybeYours) || token.Word.Has(maybeToYou) || token.Word.Has(formalAddress) ? 1 : 0;
        }
        return polite > 0 ? polite * 2 >= near : near == 0 && maybe > 0;
    }

    private Traits Pronoun(Word word, bool formal)
    {
        if (word.Has(yours) || formal && word.Has(maybeYours))
            return Traits.Your;
        return word.Has(toYou) || formal && word.Has(maybeToYou) ? Traits.ToYou : Traits.None;
    }

    private Traits Verb(ReadOnlySpan<Token> tokens, int at, bool formal)
    {
        ref readonly var token = ref tokens[at];
        if (token.Is(Traits.First) && !IsNoun(tokens, at))
            return Traits.Mine;
        if (token.Is(Traits.Second) && (token.Is(Traits.Sure) || !IsNoun(tokens, at)))
            return Traits.You;
        return token.Is(Traits.Third) && !IsNoun(tokens, at) && subjects.IsReader(tokens, at, formal) ? Traits.You : Traits.None;
    }

    /// <summary>"las dudas", "sus pruebas", "atiendo consultas", "dudas y consultas"; but "no las pagas".</summary>
    private bool IsNoun(ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || tokens[at - 1].Sentence != tokens[at].Sentence)
            return false;
        var before = tokens[at - 1];
        if (tokens[at].Is(Traits.Second) && (IsObject(before) || before.Word.Has(and) && at > 1 && WasNoun(tokens[at - 2])))
            return true;
        if (!before.Word.Has(determiner) && !before.Word.Has(preposition))
            return false;
        return !before.Word.Has(clitic) || at < 2 || !subjects.LeadsVerb(tokens[at - 2].Word);
    }

    /// <summary>After a verb that is not an auxiliary a noun follows, not another verb.</summary>
    private bool IsObject(Token before) =>
        before.Is(Traits.Verb) && !before.Word.Has(auxiliary) && !before.Word.Has(clause) && !before.Word.Has(preposition)
        && before.Is(Traits.First | Traits.Third | Traits.Infinitive | Traits.Gerund) && !before.Is(Traits.Capital);

    private static bool WasNoun(Token token) => token.Is(Traits.Second) && !token.Is(Traits.You);

    /// <summary>"has pagado", "no sueles avisar", "vas a entregar": the verb that follows has the same subject.</summary>
    private void Propagate(Span<Token> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + AuxiliaryReach) && tokens[i].Sentence == tokens[at].Sentence; i++)
        {
            if (tokens[i].Is(Traits.NonFinite))
            {
                tokens[i].Traits |= Traits.You | (tokens[at].Word.Has(go) ? Traits.Future : Moods(tokens[at]));
                return;
            }
            if (tokens[i].IsStop || !tokens[i].Word.Has(between) && !tokens[i].Word.Has(clitic))
                return;
        }
    }

    private static Traits Moods(Token token) => token.Traits & (Traits.Future | Traits.Subjunctive | Traits.Past);
}
