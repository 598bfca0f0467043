namespace Colofon.Evidence;

/// <summary>What a file holds, by its first bytes.</summary>
public enum FileKind
{
    /// <summary>None of the others.</summary>
    Unknown,

    /// <summary>A mailbox for <see cref="MboxReader"/>.</summary>
    Mailbox,

    /// <summary>One message for <see cref="EmlReader"/>.</summary>
    Message,

    /// <summary>A table of text for <see cref="CsvTable"/>.</summary>
    Table,

    /// <summary>A ZIP archive for <see cref="EvidenceArchive"/>.</summary>
    Archive,
}
