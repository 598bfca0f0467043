namespace Colofon.Mail;

/// <summary>What came of a test message: nothing, or a fault (<c>mail.fault.CODE</c>) with the server's own words.</summary>
public sealed record MailTest(string? Fault, string? Answer)
{
    public bool IsGood => Fault is null;
}
