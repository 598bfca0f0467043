namespace Colofon.Tone.Leanings;

/// <summary>What each sentence of a text weighs for each rule.</summary>
internal sealed class LeantText(int rules, int sentences)
{
    private readonly int wide = Sayings.WideFor(rules);
    private int[] sums = new int[Sayings.WideFor(rules) * sentences];

    public int Count { get; private set; } = sentences;

    /// <summary>Forgets it for another text: the room stays.</summary>
    public void Begin(int count)
    {
        Count = count;
        if (sums.Length < count * wide)
            sums = new int[count * wide];
    }

    /// <summary>What a sentence weighs, by rule.</summary>
    public Span<int> Sums(int sentence) => Row(sentence)[..rules];

    /// <summary>The same with room after it, as <see cref="Sayings.Wide"/>.</summary>
    public Span<int> Row(int sentence) => new(sums, sentence * wide, wide);

    public int Sum(int sentence, int rule) => sums[(sentence * wide) + rule];
}
