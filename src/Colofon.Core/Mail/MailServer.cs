using Colofon.Accounts;
using Colofon.Documents;
using Colofon.Mail.Smtp;
using Colofon.Storage;

namespace Colofon.Mail;

/// <summary>The server through which a workspace sends its mail, and as whom. One a workspace, or none.</summary>
public sealed class MailServer : IOwned, IVersioned
{
    private MailServer() { }

    public MailServer(WorkspaceId workspace)
    {
        WorkspaceId = workspace;
        Id = Key.New<MailServerId>();
    }

    [Internal]
    public WorkspaceId WorkspaceId { get; private set; }

    [Internal]
    public MailServerId Id { get; private set; }

    [Internal]
    public string Host { get; private set; } = "";

    [Internal]
    public int Port { get; private set; }

    [Internal]
    public MailSecurity Security { get; private set; }

    [Internal]
    public string? User { get; private set; }

    /// <summary>Sealed with the key ring of the house; never shown again.</summary>
    [Secret]
    public string? Password { get; private set; }

    [ClientVisible]
    public string FromName { get; private set; } = "";

    [ClientVisible]
    public string FromAddress { get; private set; } = "";

    [Internal]
    public DateTimeOffset ChangedAt { get; private set; }

    [Internal]
    public int Version { get; private set; }

    public MailboxAddress? From => MailboxAddress.TryCreate(FromName, FromAddress, out var from) ? from : null;

    /// <summary>Where and how to hand mail over; none when the password can no longer be opened.</summary>
    internal SmtpTarget? Target(SecretSeal seal)
    {
        if (User is null || Password is null)
            return new SmtpTarget(Host, Port, Security);
        return seal.Open(Password) is { } password ? new SmtpTarget(Host, Port, Security, new SmtpLogin(User, password)) : null;
    }

    public void Reach(string host, int port, MailSecurity security, DateTimeOffset now) => (Host, Port, Security, ChangedAt) = (host.Trim(), port, security, now);

    public void WriteAs(MailboxAddress from) => (FromName, FromAddress) = (from.Name, from.Address);

    /// <param name="sealedPassword">Already sealed. None leaves the one that is there, unless there is no user any more.</param>
    public void EnterAs(string? user, string? sealedPassword) => (User, Password) = (user, user is null ? null : sealedPassword ?? Password);
}
