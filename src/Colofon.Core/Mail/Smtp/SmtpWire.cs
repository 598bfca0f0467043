using System.Text;

namespace Colofon.Mail.Smtp;

/// <summary>Lines to a server and answers from it, each within its time and length.</summary>
internal sealed class SmtpWire(Stream stream, TimeSpan patience) : IAsyncDisposable
{
    private readonly byte[] buffer = new byte[4096];
    private int start;
    private int end;

    public Stream Stream => stream;

    /// <summary>Something was said that nobody asked for: after STARTTLS that is somebody in between.</summary>
    public bool HasUnread => start < end;

    public async Task<SmtpReply> AskAsync(string command, CancellationToken cancel)
    {
        await SayAsync(command, cancel);
        return await ReadAsync(patience, cancel);
    }

    public Task<SmtpReply> ReadAsync(CancellationToken cancel) => ReadAsync(patience, cancel);

    public Task SayAsync(string command, CancellationToken cancel)
    {
        if (command.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            throw new ArgumentException("A command is one line of printable ASCII.", nameof(command));
        return WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"), cancel);
    }

    public Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancel) =>
        WithinAsync(patience, async time =>
        {
            await stream.WriteAsync(bytes, time);
            await stream.FlushAsync(time);
            return true;
        }, cancel);

    /// <summary>All lines of one answer (RFC 5321 §4.2.1): the same number on each, a hyphen on all but the last.</summary>
    public Task<SmtpReply> ReadAsync(TimeSpan within, CancellationToken cancel) =>
        WithinAsync(within, async time =>
        {
            List<string> lines = [];
            while (lines.Count < SmtpLimits.Lines)
            {
                var line = await LineAsync(time);
                if (!IsAnswer(line, out var code))
                    throw new SmtpTrouble(SmtpFaults.NotMail, Clip(line));
                lines.Add(line.Length > 4 ? line[4..] : "");
                if (line.Length == 3 || line[3] == ' ')
                    return new SmtpReply(code, lines);
            }
            throw new SmtpTrouble(SmtpFaults.NotMail);
        }, cancel);

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private async Task<string> LineAsync(CancellationToken time)
    {
        var line = new StringBuilder();
        while (true)
        {
            if (start == end)
                (start, end) = (0, await stream.ReadAsync(buffer, time));
            if (end == 0)
                throw new SmtpTrouble(SmtpFaults.Lost);
            var read = buffer.AsSpan(start, end - start);
            var at = read.IndexOf((byte)'\n');
            line.Append(Encoding.Latin1.GetString(at < 0 ? read : read[..at]));
            start = at < 0 ? end : start + at + 1;
            if (line.Length > SmtpLimits.LineLength)
                throw new SmtpTrouble(SmtpFaults.NotMail);
            if (at >= 0)
                return line.ToString().TrimEnd('\r');
        }
    }

    private static bool IsAnswer(string line, out int code)
    {
        code = 0;
        return line.Length >= 3 && int.TryParse(line.AsSpan(0, 3), System.Globalization.NumberStyles.None, null, out code) && code is >= 200 and < 600 && (line.Length == 3 || line[3] is ' ' or '-');
    }

    private static string Clip(string line) => new SmtpReply(0, [line]).Said[2..];

    private static async Task<T> WithinAsync<T>(TimeSpan within, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(within);
        try
        {
            return await work(time.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new SmtpTrouble(SmtpFaults.Slow);
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            throw new SmtpTrouble(SmtpFaults.Lost, cause: fault);
        }
    }
}
