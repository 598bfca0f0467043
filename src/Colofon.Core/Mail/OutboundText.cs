namespace Colofon.Mail;

/// <summary>One text of what is about to leave: the body, the subject, a name, the file's own name.</summary>
/// <param name="Part">Named in the texts as <c>outbound.part.PART</c>.</param>
public sealed record OutboundText(string Part, string Text)
{
    public const string Body = "body";
    /// <summary>A paper that is no letter: a statement, an act.</summary>
    public const string Paper = "paper";

    /// <summary>What a short message says: read for what it says, never for what a letter would have.</summary>
    public const string Message = "message";

    public const string Subject = "subject";
    public const string Sender = "sender";
    public const string Recipient = "recipient";
    public const string File = "file";

    /// <summary>The finished file, read back.</summary>
    public const string Rendered = "rendered";
}
