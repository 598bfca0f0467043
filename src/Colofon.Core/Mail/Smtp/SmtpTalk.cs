namespace Colofon.Mail.Smtp;

/// <summary>One conversation: hello, close the way, enter, hand over one message.</summary>
internal sealed class SmtpTalk(SmtpConnection connection, SmtpTarget target, Envelope envelope, SmtpLimits limits) : IAsyncDisposable
{
    private SmtpWire? wire;

    /// <summary>The last byte is on its way: from here on nobody can say that it did not leave.</summary>
    public bool IsHandedOver { get; private set; }

    public async Task<Carriage> HoldAsync(CancellationToken cancel)
    {
        wire = await connection.OpenAsync(cancel);
        var abilities = await GreetAsync(cancel);
        if (target.Security == MailSecurity.StartTls)
        {
            if (!abilities.StartsTls)
                throw new SmtpTrouble(SmtpFaults.TlsMissing);
            wire = await connection.StartTlsAsync(wire, cancel);
            abilities = await GreetAsync(cancel);
        }
        if (target.Login is { } login)
            await SmtpEntry.EnterAsync(wire, abilities, login, cancel);
        await AddressAsync(abilities, cancel);
        var verdict = await HandOverAsync(cancel);
        await LeaveAsync();
        return new Carriage(CarriageEnd.Taken, "", verdict.Said);
    }

    public ValueTask DisposeAsync() => wire?.DisposeAsync() ?? ValueTask.CompletedTask;

    // By the domain of the sender: this computer's own name is nobody's business.
    private async Task<SmtpAbilities> GreetAsync(CancellationToken cancel) =>
        new((await wire!.AskAsync("EHLO " + envelope.From.Domain, cancel)).OrLater(SmtpFaults.NotMail));

    private async Task AddressAsync(SmtpAbilities abilities, CancellationToken cancel)
    {
        if (envelope.Bytes.Length > abilities.Most)
            throw new SmtpTrouble(SmtpFaults.TooBig, $"SIZE {abilities.Most}", CarriageEnd.Refused);
        var isEightBit = envelope.Bytes.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0xFF);
        if (isEightBit && !abilities.TakesEightBit)
            throw new SmtpTrouble(SmtpFaults.EightBit, null, CarriageEnd.Refused);
        var size = abilities.TakesSize ? $" SIZE={envelope.Bytes.Length}" : "";
        (await wire!.AskAsync($"MAIL FROM:<{envelope.From.Address}>{size}{(isEightBit ? " BODY=8BITMIME" : "")}", cancel)).Or(SmtpFaults.SenderRefused);
        (await wire.AskAsync($"RCPT TO:<{envelope.To.Address}>", cancel)).Or(SmtpFaults.RecipientRefused);
    }

    private async Task<SmtpReply> HandOverAsync(CancellationToken cancel)
    {
        var go = (await wire!.AskAsync("DATA", cancel)).Or(SmtpFaults.ContentRefused);
        if (go.Code != 354)
            throw new SmtpTrouble(SmtpFaults.NotMail, go.Said);
        // A server that says no in the middle, or goes away, is heard before the end is told.
        using var patience = new CancellationTokenSource();
        var verdict = wire.ReadAsync(Timeout.InfiniteTimeSpan, patience.Token);
        try
        {
            await wire.WriteAsync(DotStuffing.Of(envelope.Bytes), cancel);
            cancel.ThrowIfCancellationRequested();
            if (verdict.IsCompleted)
                throw new SmtpTrouble(SmtpFaults.Lost, (await verdict).Or(SmtpFaults.ContentRefused).Said);
            IsHandedOver = true;
            // Whoever stops the program now still wants to know what became of it.
            await wire.WriteAsync(".\r\n"u8.ToArray(), CancellationToken.None);
            patience.CancelAfter(limits.Verdict);
            return Taken((await verdict).Or(SmtpFaults.ContentRefused));
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            throw new SmtpTrouble(SmtpFaults.Slow);
        }
        finally
        {
            await patience.CancelAsync();
            await Task.WhenAny(verdict);
        }
    }

    private static SmtpReply Taken(SmtpReply verdict) => verdict.Code < 300 ? verdict : throw new SmtpTrouble(SmtpFaults.NotMail, verdict.Said);

    // It is there already; a server that no longer answers to a good-bye changes nothing.
    private async Task LeaveAsync()
    {
        try
        {
            await wire!.SayAsync("QUIT", CancellationToken.None);
        }
        catch (SmtpTrouble)
        {
        }
    }
}
