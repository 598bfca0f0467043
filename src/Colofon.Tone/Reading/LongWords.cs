using Colofon.Tone.Words;

namespace Colofon.Tone.Reading;

/// <summary>Those of <see cref="KnownWords"/> that do not fit into a <see cref="WordKey"/>.</summary>
internal sealed class LongWords(Func<string, Stress, Word> describe)
{
    private const int Most = 20_000;
    private readonly Lock gate = new();
    private Entry?[] table = new Entry?[1024];
    private int count;

    /// <summary>The word if it is known; it is made known if there is room.</summary>
    public Word? Find(ReadOnlySpan<char> word, Stress stress)
    {
        var hash = Hash(word, stress);
        var known = Volatile.Read(ref table);
        for (var at = hash & (known.Length - 1); Volatile.Read(ref known[at]) is { } entry; at = (at + 1) & (known.Length - 1))
        {
            if (entry.Hash == hash && entry.Stress == stress && word.SequenceEqual(entry.Text))
                return entry.Word;
        }
        return Volatile.Read(ref count) < Most ? Learn(word.ToString(), stress, hash) : null;
    }

    private Word Learn(string text, Stress stress, int hash)
    {
        var entry = new Entry(hash, stress, text, describe(text, stress));
        lock (gate)
        {
            if (count * 2 >= table.Length)
                Grow();
            Put(table, entry);
            count++;
        }
        return entry.Word;
    }

    private void Grow()
    {
        var more = new Entry?[table.Length * 2];
        foreach (var entry in table)
        {
            if (entry is not null)
                Put(more, entry);
        }
        Volatile.Write(ref table, more);
    }

    private static void Put(Entry?[] table, Entry entry)
    {
        var at = entry.Hash & (table.Length - 1);
        while (table[at] is not null)
            at = (at + 1) & (table.Length - 1);
        Volatile.Write(ref table[at], entry);
    }

    private static int Hash(ReadOnlySpan<char> word, Stress stress)
    {
        var hash = 2166136261u ^ (uint)stress;
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return (int)(hash ^ (hash >> 15));
    }

    private sealed record Entry(int Hash, Stress Stress, string Text, Word Word);
}
