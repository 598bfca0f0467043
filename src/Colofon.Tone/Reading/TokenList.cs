namespace Colofon.Tone.Reading;

/// <summary>
/// The tokens of a text. A list of our own, because one of the runtime's over a struct of ours is compiled anew at every
/// start of the program, and copies each token it hands out.
/// </summary>
internal sealed class TokenList(int room)
{
    private Token[] items = new Token[Math.Max(room, 16)];

    public int Count { get; private set; }

    /// <summary>How many there is room for.</summary>
    public int Room => items.Length;

    public ref Token this[int at] => ref items[at];

    public Span<Token> AsSpan() => new(items, 0, Count);

    /// <summary>One more, to be filled in: whatever stood there before still does.</summary>
    public ref Token Next()
    {
        if (Count == items.Length)
            Grow();
        return ref items[Count++];
    }

    /// <summary>Empties it for another text: the room stays.</summary>
    public void Begin(int room)
    {
        Count = 0;
        if (items.Length < room)
            items = new Token[room];
    }

    /// <summary>Moves those from one place up to another to the front of what comes from <paramref name="to"/> on.</summary>
    /// <returns>The place after them.</returns>
    public int Move(int from, int end, int to)
    {
        if (from != to)
            Array.Copy(items, from, items, to, end - from);
        return to + end - from;
    }

    /// <summary>Leaves only the first so many.</summary>
    public void Cut(int count)
    {
        Count = count;
    }

    /// <summary>The first token of a sentence.</summary>
    public int FirstOf(int sentence)
    {
        var at = 0;
        while (at < Count && items[at].Sentence != sentence)
            at++;
        return at;
    }

    /// <summary>The first word or number that the writer says to the reader; -1 when there is none.</summary>
    public int FirstSaid()
    {
        for (var at = 0; at < Count; at++)
        {
            if (items[at].Zone == Zone.Body && items[at].Kind != TokenKind.Mark)
                return at;
        }
        return -1;
    }

    /// <summary>The words, folded, without the marks.</summary>
    public string[] Words()
    {
        var words = new List<string>(Count);
        for (var at = 0; at < Count; at++)
        {
            if (items[at].Kind != TokenKind.Mark)
                words.Add(items[at].Word.Text);
        }
        return [.. words];
    }

    private void Grow()
    {
        var more = new Token[items.Length * 2];
        Array.Copy(items, more, Count);
        items = more;
    }
}
