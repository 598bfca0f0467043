namespace Colofon.Mail;

public enum MailServerAnswer
{
    Saved,

    /// <summary>Somebody else saved meanwhile.</summary>
    Overtaken,

    /// <summary>The old password is not shown to another server, or for another user.</summary>
    AsksPassword,
}
