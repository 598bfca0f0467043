namespace Colofon.Tone.Leanings;

/// <summary>What each sentence of a text weighs for each rule.</summary>
internal sealed class LeantText(int rules, int sentences)
{
    private readonly int[] sums = new int[rules * sentences];

    public int Count { get; } = sentences;

    /// <summary>What a sentence weighs, by rule.</summary>
    public Span<int> Sums(int sentence) => new(sums, sentence * rules, rules);

    public int Sum(int sentence, int rule) => sums[(sentence * rules) + rule];
}
