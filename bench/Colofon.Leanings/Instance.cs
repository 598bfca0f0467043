namespace Colofon.Leanings;

/// <summary>A sentence to learn from.</summary>
/// <param name="Document">The number of the text it stands in; the sentences of a text follow each other.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Weight">How often it counts.</param>
/// <param name="Place">Where it stands in its text, in two numbers.</param>
/// <param name="Features">The numbers of its features.</param>
/// <param name="Hits">For each rule, whether its patterns mark something here.</param>
/// <param name="Lacks">For each rule, whether it lacks what the rule needs before it hears what words weigh.</param>
/// <param name="Labels">For each rule: 1 it ought to mark it, 0 it ought not to, -1 nobody knows.</param>
/// <param name="IsRight">Whether it tells the right end date, or nobody knows which that is.</param>
/// <param name="Sentence">Its words.</param>
internal sealed record Instance(int Document, string Writer, int Weight, (int Front, int Back) Place, int[] Features, bool[] Hits, bool[] Lacks, sbyte[] Labels, bool IsRight, string Sentence)
{
    /// <summary>Its clauses, where there are several.</summary>
    public IReadOnlyList<Instance> Clauses { get; init; } = [];
}
