namespace Colofon.Tone.Leanings;

/// <summary>What each sentence of a text weighs for each rule.</summary>
internal sealed class LeantText(int rules, int sentences)
{
    private int[] sums = new int[rules * sentences];

    public int Count { get; private set; } = sentences;

    /// <summary>Forgets it for another text: the room stays.</summary>
    public void Begin(int count)
    {
        Count = count;
        if (sums.Length < count * rules)
            sums = new int[count * rules];
    }

    /// <summary>What a sentence weighs, by rule.</summary>
    public Span<int> Sums(int sentence) => new(sums, sentence * rules, rules);

    public int Sum(int sentence, int rule) => sums[(sentence * rules) + rule];
}
