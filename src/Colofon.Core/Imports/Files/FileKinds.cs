using Colofon.Evidence;

namespace Colofon.Imports.Files;

/// <summary>Which kind of evidence a file is. What it plainly is counts more than what it was brought as.</summary>
internal static class FileKinds
{
    public static (ImportKind? Kind, string? NotTaken) Of(IncomingFiles files, StoredFile file, ImportKind? wanted)
    {
        using var content = files.Open(file.Name);
        return FileGlance.At(content) switch
        {
            FileLook.Mailbox or FileLook.Message => (ImportKind.Mail, null),
            FileLook.Table => OfTable(content, wanted),
            FileLook.Empty => (null, "empty"),
            FileLook.Archive => (null, "archive"),
            FileLook.Spreadsheet => (null, "spreadsheet"),
            FileLook.Outlook => (null, "outlook"),
            _ => (null, wanted == ImportKind.Mail ? "not-mail" : "unknown"),
        };
    }

    private static (ImportKind? Kind, string? NotTaken) OfTable(Stream table, ImportKind? wanted)
    {
        var preview = CsvTable.Preview(table);
        if (TogglReader.Recognises(preview))
            return (ImportKind.Hours, null);
        return wanted switch
        {
            ImportKind.Mail => (null, "not-mail"),
            ImportKind.Hours => (null, "not-hours"),
            _ => preview.Headers.Length < 2 ? (null, "not-invoices") : (ImportKind.Invoices, null),
        };
    }
}
