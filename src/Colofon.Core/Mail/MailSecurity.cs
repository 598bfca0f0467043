namespace Colofon.Mail;

/// <summary>How the way to the mail server is closed to others.</summary>
public enum MailSecurity
{
    /// <summary>From the first byte (port 465).</summary>
    Tls,

    /// <summary>Before anything is said (port 587). A server that does not offer it is not spoken to.</summary>
    StartTls,

    /// <summary>Not at all: only to this same computer.</summary>
    None,
}
