namespace Colofon.Evidence.Scanning;

/// <summary>The stretch of text a scanner still needs. Every line break in it is a line feed, and it holds no NUL.</summary>
internal sealed class TextWindow
{
    private char[] _text = new char[40 * 1024];
    private bool _endedInCarriage;

    /// <summary>Index of the first letter still needed.</summary>
    public int Start { get; set; }

    public int End { get; private set; }

    public bool IsComplete { get; set; }

    public bool SawNul { get; private set; }

    public char this[int index] => _text[index];

    public ReadOnlySpan<char> this[int from, int to] => _text.AsSpan(from, to - from);

    /// <summary>Takes more text; gives by how much the indexes moved back.</summary>
    public int Feed(ReadOnlySpan<char> text)
    {
        var moved = MakeRoom(text.Length);
        foreach (var letter in text)
        {
            if (letter == '\0')
                SawNul = true;
            else if (letter == '\r')
                _text[End++] = '\n';
            else if (letter != '\n' || !_endedInCarriage)
                _text[End++] = letter;
            _endedInCarriage = letter == '\r';
        }

        return moved;
    }

    private int MakeRoom(int length)
    {
        if (_text.Length - End >= length)
            return 0;
        var kept = End - Start;
        var target = kept + length > _text.Length ? new char[Math.Max(_text.Length * 2, kept + length)] : _text;
        Array.Copy(_text, Start, target, 0, kept);
        var moved = Start;
        (_text, Start, End) = (target, 0, kept);
        return moved;
    }
}
