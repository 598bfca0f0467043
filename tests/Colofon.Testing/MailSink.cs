using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Colofon.Testing;

/// <summary>A mail server on this computer that keeps what it is given, and fails as it is told to.</summary>
public sealed class MailSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<SinkFault> script;
    private readonly Channel<SunkMail> arrivals = Channel.CreateUnbounded<SunkMail>();
    private readonly SinkRules rules;
    private readonly Task listening;

    private MailSink(SinkRules rules, IEnumerable<SinkFault> script)
    {
        (this.rules, this.script) = (rules, new(script));
        listener.Start();
        listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Every message it was given whole, also those it did not answer for.</summary>
    public ConcurrentQueue<SunkMail> Mails { get; } = new();

    /// <summary>Every line it was told.</summary>
    public ConcurrentQueue<string> Heard { get; } = new();

    /// <param name="script">What becomes of the first conversation, the second and so on; later ones go well.</param>
    public static MailSink Open(params SinkFault[] script) => new(new SinkRules(), script);

    public static MailSink Open(SinkRules rules, params SinkFault[] script) => new(rules, script);

    /// <summary>What the next conversation is like.</summary>
    public void Next(SinkFault fault) => script.Enqueue(fault);

    /// <summary>Waits for one more message.</summary>
    public async Task<SunkMail> TakeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await arrivals.Reader.ReadAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await listening;
        closing.Dispose();
    }

    internal void Keep(SunkMail mail)
    {
        Mails.Enqueue(mail);
        arrivals.Writer.TryWrite(mail);
    }

    private async Task ListenAsync()
    {
        while (!closing.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(closing.Token);
                _ = AnswerAsync(client, script.TryDequeue(out var fault) ? fault : SinkFault.None);
            }
            catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(TcpClient client, SinkFault fault)
    {
        using (client)
        {
            try
            {
                await using var talk = new SinkTalk(this, rules, fault, client.GetStream());
                await talk.HoldAsync(closing.Token);
            }
            catch (Exception ended) when (ended is IOException or OperationCanceledException or SocketException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
            {
            }
        }
    }
}
