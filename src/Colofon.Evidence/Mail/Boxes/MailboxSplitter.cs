namespace Colofon.Evidence.Boxes;

/// <summary>Cuts a mailbox into messages while it is read. Holds one message, never a mailbox.</summary>
internal sealed class MailboxSplitter(Stream stream, MailOptions options)
{
    private const int LineLimit = 2 * 1024;

    private readonly SlidingWindow _window = new(stream);
    private long _start = -1;
    private long _scanned = -1;
    private bool _inMessage;
    private bool _strayIsBlank;

    private static ReadOnlySpan<byte> LineThenFrom => "\nFrom "u8;

    public async ValueTask<MailSegment?> NextAsync(CancellationToken cancel)
    {
        if (_start < 0)
            await OpenAsync(cancel);
        if (_start == _window.End && !await _window.ReadOnAsync(_start, cancel))
            return null;
        return _inMessage ? await MessageAsync(cancel) : await StrayBytesAsync(cancel);
    }

    private async ValueTask OpenAsync(CancellationToken cancel)
    {
        if (options.StartOffset > 0)
            await _window.SkipToAsync(options.StartOffset, cancel);
        _start = _window.Start;
        await LookAheadAsync(_start, _start, cancel);
        if (_start == 0 && _window.End >= 3 && _window[0, 3].SequenceEqual("\uFEFF"u8))
            _start = 3;
        _inMessage = StartsAt(_start, afterBlank: true);
    }

    private async ValueTask<MailSegment?> MessageAsync(CancellationToken cancel)
    {
        var start = _start;
        var end = await FindNextAsync(keepFrom: start, start + options.MaxMessageBytes + LineLimit, cancel);
        var refusal = MailFaults.TooLarge;
        if (end < 0)
            end = await FindNextAsync(keepFrom: -1, long.MaxValue, cancel);
        else
            refusal = end - AfterFirstLine(start, end) > options.MaxMessageBytes ? refusal : null;
        _start = end;
        return new MailSegment(start, end, refusal is null ? _window.Hold(start, end) : default, refusal);
    }

    /// <summary>Bytes before the first message. Blank ones are no news.</summary>
    private async ValueTask<MailSegment?> StrayBytesAsync(CancellationToken cancel)
    {
        var start = _start;
        _strayIsBlank = true;
        _start = await FindNextAsync(keepFrom: -1, long.MaxValue, cancel);
        _inMessage = true;
        return _strayIsBlank
            ? await NextAsync(cancel)
            : new MailSegment(start, _start, default, MailFaults.NoFromLine);
    }

    /// <summary>
    /// The start of the next message, or the end of the stream; -1 when it lies beyond <paramref name="limit"/>.
    /// With no <paramref name="keepFrom"/>, what was scanned is let go.
    /// </summary>
    private async ValueTask<long> FindNextAsync(long keepFrom, long limit, CancellationToken cancel)
    {
        _scanned = Math.Max(_start, _scanned);
        while (_scanned <= limit)
        {
            var hit = NextCandidate(_scanned);
            if (hit >= 0)
            {
                Pass(hit);
                await LookAheadAsync(hit, keepFrom < 0 ? LookBack(hit) : keepFrom, cancel);
                if (StartsAt(hit + 1, FollowsBlank(hit)))
                    return hit + 1;
                Pass(hit + LineThenFrom.Length);
                continue;
            }

            Pass(Math.Max(_scanned, _window.End - LineThenFrom.Length + 1));
            if (await _window.ReadOnAsync(keepFrom < 0 ? LookBack(_scanned) : keepFrom, cancel))
                continue;
            Pass(_window.End);
            return _window.End;
        }

        return -1;
    }

    private void Pass(long to)
    {
        _strayIsBlank = _strayIsBlank && !_window[_scanned, to].ContainsAnyExcept(" \t\r\n\0"u8);
        _scanned = to;
    }

    private async ValueTask LookAheadAsync(long from, long keepFrom, CancellationToken cancel)
    {
        while (_window.End - from < 2 * LineLimit && await _window.ReadOnAsync(keepFrom, cancel))
        {
        }
    }

    private long NextCandidate(long from)
    {
        var found = _window[from, _window.End].IndexOf(LineThenFrom);
        return found < 0 ? -1 : from + found;
    }

    private long LookBack(long position) => Math.Max(_window.Start, position - 8);

    private bool FollowsBlank(long newline)
    {
        var before = _window[Math.Max(_window.Start, newline - 2), newline];
        return before.EndsWith("\n"u8) || before.EndsWith("\n\r"u8) || newline - before.TrimEnd((byte)'\r').Length == 0;
    }

    private bool StartsAt(long position, bool afterBlank)
    {
        var ahead = _window[position, Math.Min(_window.End, position + (2 * LineLimit))];
        var end = ahead.IndexOf((byte)'\n');
        return end is >= 0 and < LineLimit && FromLine.Starts(ahead[..end], ahead[(end + 1)..], afterBlank);
    }

    private long AfterFirstLine(long start, long end) =>
        _window[start, end].IndexOf((byte)'\n') is var newline and >= 0 ? start + newline + 1 : start;
}
