namespace Colofon.Evidence.Mime;

/// <summary>A leaf of a message: its own header and where its content lies.</summary>
internal sealed record BodyPart(HeaderBlock Headers, HeaderParameters Type, bool IsFile, int Start)
{
    public int End { get; set; } = Start;

    /// <summary>A type that says nothing, or a multipart that names no parts, is read as text.</summary>
    public bool IsPlain => !IsFile
        && (Type.Value is "text/plain" or "text/enriched" or "text/richtext"
            || !Type.Value.Contains('/')
            || Type.Value.StartsWith("multipart/", StringComparison.Ordinal));

    public bool IsHtml => !IsFile && Type.Value == "text/html";
}
