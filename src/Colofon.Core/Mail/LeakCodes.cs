namespace Colofon.Mail;

/// <summary>Why something may not leave: the texts are <c>leak.CODE</c>.</summary>
public static class LeakCodes
{
    public const string Confidential = "confidential-leak";
    public const string OtherClient = "other-client-named";
    public const string Placeholder = "placeholder";
    public const string Secret = "secret";
    public const string InternalId = "internal-id";
    public const string Glyphs = "glyphs";
}
