using System.Text;

namespace Colofon.Evidence.Mime;

/// <summary>
/// Finds the parts of a message in one pass over its lines. Open multiparts are a stack of at most 32, never a recursion;
/// parts beyond the limits stay closed and count as one file.
/// </summary>
internal sealed class BodyParts
{
    private const int MaxDepth = 32;
    private const int MaxParts = 1_000;
    private const int MaxBoundary = 1_024;

    /// <summary>Parts about the message rather than enclosed with it.</summary>
    private static readonly HashSet<string> NoFiles =
    [
        "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
        "message/delivery-status", "message/disposition-notification",
    ];

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly FaultList _faults;
    private readonly List<(byte[] Delimiter, bool IsDigest)> _open = [];
    private readonly List<BodyPart> _parts = [];
    private bool _inPart;
    private int _headers;

    private BodyParts(ReadOnlyMemory<byte> bytes, FaultList faults)
    {
        _bytes = bytes;
        _faults = faults;
    }

    public static List<BodyPart> Find(ReadOnlyMemory<byte> bytes, HeaderBlock headers, FaultList faults)
    {
        var parts = new BodyParts(bytes, faults);
        parts.Begin(headers, inDigest: false);
        parts.Scan(headers.BodyStart);
        return parts._parts;
    }

    private void Scan(int position)
    {
        var bytes = _bytes.Span;
        position = NextDashes(bytes, position);
        while (position >= 0 && _open.Count > 0)
        {
            var line = Lines.At(bytes, position);
            var level = LevelOf(bytes[position..line.End], out var closes);
            position = level < 0 ? line.Next : Delimit(line, level, closes);
            position = NextDashes(bytes, position);
        }

        EndPart(bytes.Length);
        if (_open.Count > 0)
            _faults.Add(MailFaults.BoundaryBroken);
    }

    /// <summary>Acts on a delimiter line; gives where to go on.</summary>
    private int Delimit(Line line, int level, bool closes)
    {
        EndPart(line.Start);
        _open.RemoveRange(level + 1, _open.Count - level - 1);
        if (closes)
        {
            _open.RemoveAt(level);
            return line.Next;
        }

        if (++_headers > MaxParts)
        {
            _faults.Add(MailFaults.TooManyParts);
            _open.Clear();
            return line.Next;
        }

        var headers = HeaderBlock.Parse(_bytes, line.Next, _faults);
        Begin(headers, _open[level].IsDigest);
        return headers.BodyStart;
    }

    private void Begin(HeaderBlock headers, bool inDigest)
    {
        var type = HeaderParameters.Parse(headers.First("Content-Type") ?? (inDigest ? "message/rfc822" : "text/plain"), _faults);
        var isMultipart = type.Value.StartsWith("multipart/", StringComparison.Ordinal);
        if (isMultipart && TryOpen(type))
            return;
        _parts.Add(new BodyPart(headers, type, IsFile(headers, type, isMultipart), headers.BodyStart));
        _inPart = true;
    }

    private bool TryOpen(HeaderParameters type)
    {
        var boundary = type["boundary"];
        if (string.IsNullOrEmpty(boundary) || boundary.Length > MaxBoundary)
            _faults.Add(MailFaults.BoundaryBroken);
        else if (_open.Count >= MaxDepth)
            _faults.Add(MailFaults.TooDeep);
        else
        {
            _open.Add((Encoding.UTF8.GetBytes("--" + boundary), type.Value == "multipart/digest"));
            return true;
        }

        return false;
    }

    private bool IsFile(HeaderBlock headers, HeaderParameters type, bool isMultipart)
    {
        if (isMultipart)
            return _open.Count >= MaxDepth;
        if (NoFiles.Contains(type.Value))
            return false;
        var disposition = HeaderParameters.Parse(headers.First("Content-Disposition"), _faults);
        return disposition.Value == "attachment"
            || disposition["filename"] is not null
            || !(type.Value.StartsWith("text/", StringComparison.Ordinal) || type.Value.Length == 0 || !type.Value.Contains('/'));
    }

    private void EndPart(int end)
    {
        if (!_inPart)
            return;
        _parts[^1].End = Math.Max(_parts[^1].Start, end);
        _inPart = false;
    }

    private int LevelOf(ReadOnlySpan<byte> line, out bool closes)
    {
        closes = false;
        for (var level = _open.Count - 1; level >= 0; level--)
        {
            var delimiter = _open[level].Delimiter;
            if (!line.StartsWith(delimiter))
                continue;
            var rest = line[delimiter.Length..];
            closes = rest.StartsWith("--"u8);
            if (closes || rest.Trim(" \t"u8).IsEmpty)
                return level;
        }

        return -1;
    }

    private static int NextDashes(ReadOnlySpan<byte> bytes, int from)
    {
        if (bytes[from..].StartsWith("--"u8))
            return from;
        while (from < bytes.Length)
        {
            var dashes = bytes[from..].IndexOf("--"u8);
            if (dashes < 0)
                return -1;
            from += dashes;
            if (from > 0 && bytes[from - 1] is (byte)'\n' or (byte)'\r')
                return from;
            var past = bytes[from..].IndexOfAnyExcept((byte)'-');
            from = past < 0 ? bytes.Length : from + past;
        }

        return -1;
    }
}
