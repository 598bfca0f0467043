using System.Text;

namespace Colofon.Evidence.Mime;

/// <summary>The header fields of a message or part: found once, read as text only when asked for.</summary>
internal sealed class HeaderBlock
{
    private const int MaxBytes = 1024 * 1024;
    private const int MaxFields = 10_000;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<HeaderField> _fields = [];
    private readonly FaultList _faults;
    private bool _full;

    private HeaderBlock(ReadOnlyMemory<byte> bytes, FaultList faults)
    {
        _bytes = bytes;
        _faults = faults;
    }

    public int Count => _fields.Count;

    /// <summary>Where the body starts in the bytes.</summary>
    public int BodyStart { get; private set; }

    public static HeaderBlock Parse(ReadOnlyMemory<byte> bytes, int start, FaultList faults)
    {
        var block = new HeaderBlock(bytes, faults);
        block.BodyStart = block.FindFields(bytes.Span, start);
        return block;
    }

    public bool Has(string name) => Find(name, 0) >= 0;

    public int CountOf(string name) => All(name).Count();

    /// <summary>The first field of that name, unfolded and with its encoded words as they stand; null when absent.</summary>
    public string? First(string name) => Find(name, 0) is var at and >= 0 ? Text(at) : null;

    public string? Last(string name) => All(name).LastOrDefault();

    public IEnumerable<string> All(string name)
    {
        for (var at = Find(name, 0); at >= 0; at = Find(name, at + 1))
            yield return Text(at);
    }

    private int Find(string name, int from)
    {
        var bytes = _bytes.Span;
        for (var i = from; i < _fields.Count; i++)
        {
            var field = _fields[i];
            if (Ascii.EqualsIgnoreCase(bytes[field.NameStart..field.NameEnd], name))
                return i;
        }

        return -1;
    }

    private string Text(int index) =>
        HeaderText.Decode(_bytes.Span[_fields[index].ValueStart.._fields[index].ValueEnd], _faults);

    private int FindFields(ReadOnlySpan<byte> bytes, int start)
    {
        var position = start;
        while (position < bytes.Length)
        {
            var line = Lines.At(bytes, position);
            if (line.IsBlank)
                return line.Next;
            if (bytes[position] is (byte)' ' or (byte)'\t' && _fields.Count > 0)
                Continue(line);
            else if (NameLength(bytes[position..line.End]) is var name and > 0)
                Add(bytes, position, name, line, start);
            else if (position > start)
                return GapMissingAt(position);
            else
                return start;
            position = line.Next;
        }

        return position;
    }

    private void Continue(Line line)
    {
        if (!_full)
            _fields[^1] = _fields[^1] with { ValueEnd = line.End };
    }

    private void Add(ReadOnlySpan<byte> bytes, int position, int name, Line line, int start)
    {
        _full = _full || _fields.Count >= MaxFields || line.End - start > MaxBytes;
        if (_full)
        {
            _faults.Add(MailFaults.HeadersTooLarge);
            return;
        }

        var colon = position + bytes[position..line.End].IndexOf((byte)':');
        _fields.Add(new HeaderField(position, position + name, colon + 1, line.End));
    }

    private int GapMissingAt(int position)
    {
        _faults.Add(MailFaults.BodyGapMissing);
        return position;
    }

    private static int NameLength(ReadOnlySpan<byte> line)
    {
        var length = 0;
        while (length < line.Length && line[length] is >= (byte)'!' and <= (byte)'~' and not (byte)':')
            length++;
        var colon = length;
        while (colon < line.Length && line[colon] is (byte)' ' or (byte)'\t')
            colon++;
        return colon < line.Length && line[colon] == ':' ? length : 0;
    }
}
