using System.Text;

namespace Colofon.Evidence.Tests.Tables;

/// <summary>Reads tables out of strings.</summary>
internal static class Table
{
    public static MemoryStream Stream(string text, string encoding = "utf-8") => new(TableBytes(text, encoding));

    public static byte[] TableBytes(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(encoding).GetBytes(text);
    }

    public static CsvPreview Preview(string text, string encoding = "utf-8") => CsvTable.Preview(Stream(text, encoding));

    public static async Task<List<CsvRow>> RowsAsync(string text, CsvDialect? dialect = null, string encoding = "utf-8")
    {
        var stream = Stream(text, encoding);
        return await ListAsync(CsvTable.ReadAsync(stream, dialect ?? CsvTable.Preview(stream).Dialect));
    }

    public static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
            list.Add(item);
        return list;
    }
}
