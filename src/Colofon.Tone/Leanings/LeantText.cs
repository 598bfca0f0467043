namespace Colofon.Tone.Leanings;

/// <summary>What each sentence of a text weighs for each rule.</summary>
internal sealed class LeantText(int rules)
{
    private int[] sums = new int[rules * 32];
    private int[] places = new int[64];

    public int Count { get; private set; }

    public int First(int sentence) => places[sentence * 2];

    /// <summary>The token after its last.</summary>
    public int End(int sentence) => places[(sentence * 2) + 1];

    /// <summary>What a sentence weighs, by rule.</summary>
    public Span<int> Sums(int sentence) => new(sums, sentence * rules, rules);

    public int Sum(int sentence, int rule) => sums[(sentence * rules) + rule];

    /// <summary>Adds a sentence; its sums are to be filled in.</summary>
    public Span<int> Add(int first, int end)
    {
        if (places.Length < (Count + 1) * 2)
            (places, sums) = (More(places), More(sums));
        (places[Count * 2], places[(Count * 2) + 1]) = (first, end);
        return new Span<int>(sums, Count++ * rules, rules);
    }

    /// <summary>Notes the sentences between two tokens.</summary>
    public void Mark((int From, int End) place, ulong bit, ulong[] bySentence)
    {
        for (var sentence = 0; sentence < Count; sentence++)
            bySentence[sentence] |= First(sentence) < place.End && End(sentence) > place.From ? bit : 0;
    }

    private static int[] More(int[] numbers)
    {
        var more = new int[numbers.Length * 2];
        Array.Copy(numbers, more, numbers.Length);
        return more;
    }
}
