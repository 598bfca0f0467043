namespace Colofon.Mail.Smtp;

/// <summary>What keeps a message from leaving: the texts are <c>mail.fault.CODE</c>.</summary>
internal static class SmtpFaults
{
    public const string NoSuchHost = "no-such-host";
    public const string NoConnection = "no-connection";
    public const string PlainRefused = "plain-refused";
    public const string TlsMissing = "tls-missing";
    public const string TlsUntrusted = "tls-untrusted";
    public const string LoginMissing = "login-missing";
    public const string LoginRefused = "login-refused";
    public const string NotMail = "not-mail";
    public const string Slow = "slow";
    public const string Lost = "lost";
    public const string Busy = "busy";
    public const string Unwelcome = "unwelcome";
    public const string SenderRefused = "sender-refused";
    public const string RecipientRefused = "recipient-refused";
    public const string ContentRefused = "content-refused";
    public const string TooBig = "too-big";
    public const string EightBit = "eight-bit";
    public const string Stopped = "stopped";

    /// <summary>Handed over whole, and no answer.</summary>
    public const string Unanswered = "unanswered";
}
