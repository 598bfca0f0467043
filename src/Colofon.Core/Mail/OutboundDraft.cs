using Colofon.Storage;

namespace Colofon.Mail;

/// <summary>What is ready to leave, whole: its bytes, and every text in them as it was before it was written into bytes.</summary>
public sealed record OutboundDraft
{
    public required WayOut Way { get; init; }

    public required PublicId PublicId { get; init; }

    public required string FileName { get; init; }

    public required byte[] Bytes { get; init; }

    public required IReadOnlyList<OutboundText> Texts { get; init; }

    /// <summary>Characters that the form of the file cannot show.</summary>
    public string Unshown { get; init; } = "";
}
