using System.Text.Json;
using Colofon.Evidence;

namespace Colofon.Imports;

/// <summary>How a file of invoices is to be read: which column holds what, how it is written, and in which currency when it names none.</summary>
public sealed record InvoiceSheet(InvoiceColumns Columns, CsvDialect Dialect, string? Currency = null)
{
    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <exception cref="InvalidOperationException">When nobody said yet.</exception>
    public static InvoiceSheet Parse(string? json) =>
        JsonSerializer.Deserialize<InvoiceSheet>(json ?? "null", JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException("Nobody has said yet what the columns mean.");
}
