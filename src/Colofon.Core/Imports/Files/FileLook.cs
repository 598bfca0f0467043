namespace Colofon.Imports.Files;

/// <summary>What a file is, by its first bytes and never by its name.</summary>
internal enum FileLook
{
    Empty,
    Mailbox,

    /// <summary>One message.</summary>
    Message,

    /// <summary>Rows of text.</summary>
    Table,
    Archive,
    Spreadsheet,

    /// <summary>An Outlook store (.pst, .ost) or message (.msg).</summary>
    Outlook,
    Unknown,
}
