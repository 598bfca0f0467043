using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>
/// What was found out about words in earlier texts, because every letter uses the same few thousand. It is full one day,
/// and then new words are looked up for each text. Read without a lock: a place never changes once it is taken, and a table
/// that is full is replaced by a bigger one.
/// </summary>
internal sealed class KnownWords
{
    private const int Most = 60_000;
    private readonly Lock gate = new();
    private readonly LongWords longer;
    private Place[] table = new Place[2048];
    private int count;

    public KnownWords(Lexicon lexicon)
    {
        Lexicon = lexicon;
        longer = new LongWords(Describe);
    }

    public Lexicon Lexicon { get; }

    /// <summary>The word if it is known; it is made known if there is room.</summary>
    /// <param name="letters">The word, folded, and room after it.</param>
    /// <param name="length">How many of the letters are the word.</param>
    /// <param name="stress">Where its accent is.</param>
    public Word? Find(char[] letters, int length, Stress stress)
    {
        if (!WordKey.TryOf(letters, length, stress, out var key))
            return longer.Find(letters.AsSpan(0, length), stress);
        var places = Volatile.Read(ref table);
        for (var at = key.Hash() & (places.Length - 1); Volatile.Read(ref places[at].Word) is { } word; at = (at + 1) & (places.Length - 1))
        {
            if (places[at].Key == key)
                return word;
        }
        return Volatile.Read(ref count) < Most ? Learn(key, Describe(new string(letters, 0, length), stress)) : null;
    }

    /// <summary>What is to be known of a word.</summary>
    public Word Describe(string word, Stress stress) =>
        Lexicon.Language == ToneLanguage.En && Contractions.Split(word) is { } parts
            ? new Word(word, [], Traits.None) { Parts = [.. parts.Select(part => Lexicon.Describe(part, stress == Stress.Acute ? Stress.Plain : stress))] }
            : Lexicon.Describe(word, stress);

    private Word Learn(WordKey key, Word word)
    {
        lock (gate)
        {
            if (count * 2 >= table.Length)
                Grow();
            Put(table, key, word);
            count++;
        }
        return word;
    }

    private void Grow()
    {
        var more = new Place[table.Length * 2];
        foreach (var place in table)
        {
            if (place.Word is not null)
                Put(more, place.Key, place.Word);
        }
        Volatile.Write(ref table, more);
    }

    // The word last: who sees it sees the key, too.
    private static void Put(Place[] places, WordKey key, Word word)
    {
        var at = key.Hash() & (places.Length - 1);
        while (places[at].Word is not null)
            at = (at + 1) & (places.Length - 1);
        places[at].Key = key;
        Volatile.Write(ref places[at].Word, word);
    }

    private struct Place
    {
        public WordKey Key;
        public Word? Word;
    }
}
