namespace Colofon.Mail;

/// <summary>One way in which something can leave the house. All of them are in <see cref="WaysOut"/>.</summary>
public sealed record WayOut
{
    internal WayOut(string code, string mediaType, string extension) => (Code, MediaType, Extension) = (code, mediaType, extension);

    public string Code { get; }

    public string MediaType { get; }

    public string Extension { get; }

    public override string ToString() => Code;
}
