using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Colofon.Mail.Smtp;

/// <summary>Opens the way to a server and closes it to others. What cannot be closed is not used.</summary>
internal sealed class SmtpConnection(SmtpTarget target, SmtpLimits limits, X509Certificate2? root)
{
    /// <summary>The wire after the server's greeting, and closed to others if it is to be so from the first byte.</summary>
    public async Task<SmtpWire> OpenAsync(CancellationToken cancel)
    {
        if (target.Security == MailSecurity.None && !IsThisComputer(target.Host))
            throw new SmtpTrouble(SmtpFaults.PlainRefused);
        Stream stream = new NetworkStream(await ConnectAsync(cancel), ownsSocket: true);
        try
        {
            if (target.Security == MailSecurity.Tls)
                stream = await CloseToOthersAsync(stream, cancel);
            var wire = new SmtpWire(stream, limits.Answer);
            (await wire.ReadAsync(cancel)).Or(SmtpFaults.Unwelcome);
            return wire;
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <summary>The same wire, closed to others from now on.</summary>
    public async Task<SmtpWire> StartTlsAsync(SmtpWire wire, CancellationToken cancel)
    {
        (await wire.AskAsync("STARTTLS", cancel)).OrLater(SmtpFaults.TlsMissing);
        if (wire.HasUnread)
            throw new SmtpTrouble(SmtpFaults.TlsUntrusted);
        return new SmtpWire(await CloseToOthersAsync(wire.Stream, cancel), limits.Answer);
    }

    public static bool IsThisComputer(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private async Task<Socket> ConnectAsync(CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(limits.Connect);
        try
        {
            await socket.ConnectAsync(target.Host, target.Port, time.Token);
            return socket;
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            cancel.ThrowIfCancellationRequested();
            throw new SmtpTrouble(Name(fault), cause: fault);
        }
    }

    private static string Name(Exception fault) =>
        fault is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } ? SmtpFaults.NoSuchHost : SmtpFaults.NoConnection;

    private async Task<Stream> CloseToOthersAsync(Stream stream, CancellationToken cancel)
    {
        var closed = new SslStream(stream);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(limits.Connect);
        try
        {
            await closed.AuthenticateAsClientAsync(Options(), time.Token);
            return closed;
        }
        catch (Exception fault) when (fault is AuthenticationException or IOException or OperationCanceledException)
        {
            await closed.DisposeAsync();
            cancel.ThrowIfCancellationRequested();
            throw new SmtpTrouble(SmtpFaults.TlsUntrusted, fault is AuthenticationException ? fault.Message : null, cause: fault);
        }
    }

    private SslClientAuthenticationOptions Options()
    {
        var options = new SslClientAuthenticationOptions { TargetHost = target.Host };
        if (root is null)
            return options;
        options.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        options.CertificateChainPolicy.CustomTrustStore.Add(root);
        return options;
    }
}
