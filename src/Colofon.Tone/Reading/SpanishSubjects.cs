using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>Decides whether the subject of a third-person verb is the reader ("usted", "su equipo") or somebody else.</summary>
internal sealed class SpanishSubjects(Lexicon lexicon)
{
    private const int Reach = 8;
    private readonly int determiner = lexicon.Class("det");
    private readonly int preposition = lexicon.Class("prep");
    private readonly int clause = lexicon.Class("clause");
    private readonly int clitic = lexicon.Class("clitic");
    private readonly int negation = lexicon.Class("neg");
    private readonly int usted = lexicon.Class("usted");
    private readonly int other = lexicon.Class("other-subject");
    private readonly int yours = lexicon.Class("your");
    private readonly int maybeYours = lexicon.Class("your-formal");
    private readonly int theirPeople = lexicon.Class("their-people");
    private readonly int time = lexicon.Class("time");
    private readonly int reflexive = lexicon.Class("reflexive");

    /// <summary>Whether a pronoun after this word stands before a verb: "no las pagas", "que lo exige".</summary>
    public bool LeadsVerb(Word word) => word.Has(negation) || word.Has(clitic) || word.Has(clause) || word.Has(usted);

    public bool IsReader(ReadOnlySpan<Token> tokens, int at, bool formal)
    {
        if (NamesReader(tokens, at))
            return true;
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && tokens[i].Sentence == tokens[at].Sentence; i--)
        {
            var word = tokens[i].Word;
            if (word.Has(usted))
                return true;
            if (word.Has(theirPeople) && i > 0 && IsYours(tokens[i - 1], formal))
                return true;
            if (tokens[i].IsStop || word.Has(clause))
                return formal;
            if (word.Has(other) || word.Has(reflexive) && i == at - 1 || IsOtherNoun(tokens, i))
                return false;
        }
        return formal;
    }

    /// <summary>"no paga usted".</summary>
    private bool NamesReader(ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at + 1].Word.Has(usted)
        || at + 2 < tokens.Length && tokens[at + 2].Word.Has(usted) && tokens[at + 1].Is(Traits.NonFinite);

    private bool IsYours(Token token, bool formal) => token.Word.Has(yours) || formal && token.Word.Has(maybeYours);

    /// <summary>A noun with its article that no preposition governs, or a name.</summary>
    private bool IsOtherNoun(ReadOnlySpan<Token> tokens, int at)
    {
        var word = tokens[at].Word;
        if (word.Has(determiner) && !(word.Has(clitic) && tokens[at + 1].Is(Traits.Verb)))
            return !tokens[at + 1].Word.Has(time) && !(at > 0 && tokens[at - 1].Word.Has(preposition));
        return tokens[at].Is(Traits.Capital) && !tokens[at].Is(Traits.AllCapitals) && tokens[at].Kind == TokenKind.Word
            && at > 0 && tokens[at - 1].Sentence == tokens[at].Sentence && !tokens[at - 1].Word.Has(preposition);
    }
}
