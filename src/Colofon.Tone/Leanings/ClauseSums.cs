using System.Runtime.Intrinsics;

namespace Colofon.Tone.Leanings;

/// <summary>What the clauses of a sentence say of each rule, one after the other, and the most that one of them says.</summary>
/// <param name="wide">How many sums there are: a multiple of those that are added at once.</param>
internal sealed class ClauseSums(int wide)
{
    private readonly short[] start = new short[wide];
    private readonly short[] said = new short[wide];
    private readonly short[] borders = new short[wide];
    private readonly short[] most = new short[wide];

    /// <summary>What the words of the clause say whose turn it is, which the sentence hears too.</summary>
    public Span<short> Said => said;

    /// <summary>What is said by where it begins and ends.</summary>
    public Span<short> Borders => borders;

    /// <summary>The most that a clause said that is closed.</summary>
    public ReadOnlySpan<short> Most => most;

    /// <summary>The first clause of a sentence begins, with what the sentence begins with; the others will, too.</summary>
    public void Begin(short[] sentence)
    {
        Array.Copy(sentence, start, wide);
        Array.Fill(most, short.MinValue);
        Open();
    }

    /// <summary>A clause begins.</summary>
    public void Open()
    {
        Array.Clear(said);
        Array.Clear(borders);
    }

    /// <summary>The clause is over: the sentence hears what its words said. What grows too big or too small stays at the end.</summary>
    public void Close(short[] sentence)
    {
        for (var i = 0; i < wide; i += Vector128<short>.Count)
        {
            var words = Vector128.Create(said, i);
            Vector128.AddSaturate(Vector128.Create(sentence, i), words).CopyTo(sentence, i);
            var all = Vector128.AddSaturate(Vector128.AddSaturate(Vector128.Create(start, i), words), Vector128.Create(borders, i));
            Vector128.Max(Vector128.Create(most, i), all).CopyTo(most, i);
        }
    }
}
