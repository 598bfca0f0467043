using System.Globalization;
using System.Text;
using Colofon.Imports;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Web.Imports;

/// <summary>The refused rows as a table to mend them by, safe to open in a spreadsheet.</summary>
internal sealed class RefusalsFile(ColofonDb db, Import import, Texts texts) : IResult
{
    public async Task ExecuteAsync(HttpContext http)
    {
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{texts["import.refusals.file"]}-{import.Id}.csv\"";
        await using var writer = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await WriteAsync(writer, "line", "reason", "detail", "row");
        await foreach (var refusal in db.RefusalsOf(import.Id).AsAsyncEnumerable().WithCancellation(http.RequestAborted))
            await writer.WriteLineAsync(
                Row(refusal.Line.ToString(CultureInfo.InvariantCulture), texts["import.refused." + refusal.Reason], refusal.Detail ?? "", refusal.Row ?? "")
            );
    }

    private Task WriteAsync(StreamWriter writer, params IEnumerable<string> columns) =>
        writer.WriteLineAsync(Row([.. columns.Select(column => texts["import.refusals." + column])]));

    private static string Row(params IEnumerable<string> cells) => string.Join(';', cells.Select(Cell));

    /// <summary>A cell that a spreadsheet would take for a formula is made text by an apostrophe.</summary>
    internal static string Cell(string text)
    {
        var safe = text.AsSpan().TrimStart().StartsWith("=") || text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(";\"\r\n\t") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
