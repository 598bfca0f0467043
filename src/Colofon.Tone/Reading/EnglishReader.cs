using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>Finds where an English text speaks of its reader: the verbs whose nearest subject is "you" or "your team".</summary>
internal sealed class EnglishReader(Lexicon lexicon)
{
    private const int Reach = 6;
    private readonly int you = lexicon.Class("you");
    private readonly int yours = lexicon.Class("your");
    private readonly int theirPeople = lexicon.Class("their-people");
    private readonly int other = lexicon.Class("other-subject");
    private readonly int writer = lexicon.Class("writer");
    private readonly int preposition = lexicon.Class("prep");
    private readonly int determiner = lexicon.Class("det");
    private readonly int takesYou = lexicon.Class("takes-you");
    private readonly ulong subjects = lexicon.Classes64("you", "their-people", "writer", "other-subject", "det");

    public void Read(TokenList list)
    {
        var tokens = list.AsSpan();
        var (subject, since) = (Traits.None, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && tokens[i].Sentence != tokens[i - 1].Sentence || i - since > Reach)
                subject = Traits.None;
            if (Subject(tokens, i) is { } named)
                (subject, since) = (named, i);
            tokens[i].Traits |= Mark(tokens[i], subject);
            since = subject == Traits.You && tokens[i].Is(Traits.You) ? i : since;
        }
    }

    private Traits Mark(in Token token, Traits subject)
    {
        if (token.Word.Has(yours))
            return Traits.Your;
        return token.Is(Traits.Verb) ? subject : Traits.None;
    }

    private Traits? Subject(ReadOnlySpan<Token> tokens, int at)
    {
        var word = tokens[at].Word;
        if (!word.HasAny(subjects))
            return null;
        if (word.Has(you))
            return IsObject(tokens, at) ? null : Traits.You;
        if (word.Has(theirPeople) && at > 0 && tokens[at - 1].Word.Has(yours))
            return at > 1 && tokens[at - 2].Word.Has(preposition) ? null : Traits.You;
        if (word.Has(writer))
            return Traits.Mine;
        if (word.Has(other) || word.Has(determiner) && !word.Has(yours) && !AfterVerb(tokens, at))
            return Traits.None;
        return null;
    }

    /// <summary>"thank you", "for you", "told you".</summary>
    private bool IsObject(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Sentence == tokens[at].Sentence
        && (tokens[at - 1].Word.Has(preposition) || tokens[at - 1].Word.Has(takesYou));

    /// <summary>After a verb an article opens an object, and the subject stays ("you broke the contract and left").</summary>
    private static bool AfterVerb(ReadOnlySpan<Token> tokens, int at) => at > 0 && tokens[at - 1].Is(Traits.Verb);
}
