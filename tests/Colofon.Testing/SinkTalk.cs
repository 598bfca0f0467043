using System.Net.Security;
using System.Text;

namespace Colofon.Testing;

/// <summary>The sink's side of one conversation.</summary>
internal sealed class SinkTalk(MailSink sink, SinkRules rules, SinkFault fault, Stream stream) : IAsyncDisposable
{
    private readonly byte[] heard = new byte[8192];
    private int at;
    private int end;
    private Stream wire = stream;
    private bool isClosedToOthers;
    private bool isInside;
    private string from = "";
    private string to = "";

    public async Task HoldAsync(CancellationToken cancel)
    {
        if (rules.IsImplicit)
            await CloseToOthersAsync(cancel);
        if (!await OpenAsync(cancel))
            return;
        while (await LineAsync(cancel) is { } line && await AnswerAsync(line, cancel))
        {
        }
    }

    public ValueTask DisposeAsync() => wire.DisposeAsync();

    private async Task<bool> OpenAsync(CancellationToken cancel)
    {
        if (fault == SinkFault.Silent)
            await Task.Delay(Timeout.Infinite, cancel);
        if (fault == SinkFault.Endless)
            await SayAsync(string.Concat(Enumerable.Repeat("220-more\r\n", 5_000)), cancel);
        await SayAsync(fault switch { SinkFault.Busy => "421 4.3.2 Try later\r\n", SinkFault.Garbage => "SSH-2.0-OpenSSH_9.2\r\n", _ => "220 sink.example ESMTP\r\n" }, cancel);
        return fault is not (SinkFault.Busy or SinkFault.Garbage);
    }

    private async Task<bool> AnswerAsync(string line, CancellationToken cancel)
    {
        sink.Heard.Enqueue(line);
        switch (line.Split(' ', ':')[0].ToUpperInvariant())
        {
            case "EHLO":
                await SayAsync(Abilities(), cancel);
                return true;
            case "STARTTLS":
                await SayAsync("220 Go ahead\r\n" + (fault == SinkFault.InjectAfterStartTls ? "250-evil.example\r\n250 AUTH PLAIN\r\n" : ""), cancel);
                await CloseToOthersAsync(cancel);
                return true;
            case "AUTH":
                await SayAsync(await EnterAsync(line, cancel) ? "235 2.7.0 Welcome\r\n" : "535 5.7.8 Bad credentials\r\n", cancel);
                return true;
            case "MAIL":
                from = Address(line);
                await SayAsync(rules.User is not null && !isInside ? "530 5.7.0 Authenticate first\r\n" : fault == SinkFault.NotThisSender ? "550 5.7.1 Not you\r\n" : "250 2.1.0 Ok\r\n", cancel);
                return true;
            case "RCPT":
                to = Address(line);
                await SayAsync(fault switch { SinkFault.Greylisted => "450 4.2.0 Greylisted\r\n", SinkFault.NoSuchPerson => "550-5.1.1 Nobody\r\n550 5.1.1 of that name\r\n", _ => "250 2.1.5 Ok\r\n" }, cancel);
                return true;
            case "DATA":
                return await TakeAsync(cancel);
            case "QUIT":
                await SayAsync("221 2.0.0 Bye\r\n", cancel);
                return false;
            default:
                await SayAsync("500 5.5.2 What\r\n", cancel);
                return true;
        }
    }

    private async Task<bool> TakeAsync(CancellationToken cancel)
    {
        await SayAsync("354 Go on\r\n", cancel);
        if (fault == SinkFault.DropInData)
            return false;
        if (fault == SinkFault.BusyInData)
            await SayAsync("421 4.3.2 Going down\r\n", cancel);
        var lines = new StringBuilder();
        while (await LineAsync(cancel) is { } line && line != ".")
            lines.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        var isWhole = fault is SinkFault.None or SinkFault.DropAfterData or SinkFault.SilentAfterData or SinkFault.InjectAfterStartTls;
        if (fault == SinkFault.BusyInData)
            return false;
        if (isWhole)
            sink.Keep(new SunkMail(from, to, Encoding.Latin1.GetBytes(lines.ToString())));
        if (fault == SinkFault.DropAfterData)
            return false;
        if (fault == SinkFault.SilentAfterData)
            await Task.Delay(Timeout.Infinite, cancel);
        await SayAsync(fault switch { SinkFault.NotThisMessage => "554 5.7.1 Not this\r\n", SinkFault.TooBig => "552 5.3.4 Too big\r\n", _ => "250 2.0.0 Ok: queued as 4A2B1C\r\n" }, cancel);
        return true;
    }

    private async Task<bool> EnterAsync(string line, CancellationToken cancel)
    {
        var words = line.Split(' ');
        if (words[1] == "PLAIN")
            return isInside = Decode(words[2]) == $"\0{rules.User}\0{rules.Password}";
        if (words[1] == "XOAUTH2")
        {
            if (Decode(words[2]) == $"user={rules.User}\u0001auth=Bearer {rules.Password}\u0001\u0001")
                return isInside = true;
            await SayAsync("334 eyJzdGF0dXMiOiI0MDEifQ==\r\n", cancel);
            await LineAsync(cancel);
            return false;
        }
        await SayAsync("334 VXNlcm5hbWU6\r\n", cancel);
        var user = Decode((await LineAsync(cancel))!);
        await SayAsync("334 UGFzc3dvcmQ6\r\n", cancel);
        return isInside = user == rules.User && Decode((await LineAsync(cancel))!) == rules.Password;
    }

    private string Abilities()
    {
        List<string> all = ["sink.example", "PIPELINING", "8BITMIME"];
        if (rules.Size is { } size)
            all.Add($"SIZE {size}");
        if (rules.Certificate is not null && !isClosedToOthers)
            all.Add("STARTTLS");
        else
            all.Add("AUTH " + rules.Mechanisms);
        return string.Concat(all.Select((ability, number) => $"250{(number == all.Count - 1 ? ' ' : '-')}{ability}\r\n"));
    }

    private async Task CloseToOthersAsync(CancellationToken cancel)
    {
        var closed = new SslStream(wire);
        await closed.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = rules.Certificate }, cancel);
        (wire, isClosedToOthers) = (closed, true);
    }

    private async Task SayAsync(string text, CancellationToken cancel)
    {
        await wire.WriteAsync(Encoding.Latin1.GetBytes(text), cancel);
        await wire.FlushAsync(cancel);
    }

    private async Task<string?> LineAsync(CancellationToken cancel)
    {
        var line = new StringBuilder();
        while (at < end || await FillAsync(cancel))
        {
            var one = (char)heard[at++];
            if (one == '\n' && line.Length > 0 && line[^1] == '\r')
                return line.ToString(0, line.Length - 1);
            line.Append(one);
        }
        return null;
    }

    private async Task<bool> FillAsync(CancellationToken cancel)
    {
        (at, end) = (0, await wire.ReadAsync(heard, cancel));
        return end > 0;
    }

    private static string Address(string line) => line[(line.IndexOf('<') + 1)..line.IndexOf('>')];

    private static string Decode(string text) => Encoding.UTF8.GetString(Convert.FromBase64String(text));
}
