using System.Collections.Immutable;
using Colofon.Evidence.Scanning;

namespace Colofon.Evidence.Detection;

/// <summary>Looks at a file twice: its beginning for encoding, delimiter and header, then all of it for dates and numbers.</summary>
internal sealed class TablePreview(Stream file, int samples)
{
    private const int StartBytes = 256 * 1024;
    private const int TitleRows = 30;
    private const int MaxEvidenceRows = 200_000;

    private static readonly string[] TwiceEncoded = ["Ã³", "Ã±", "Ã©"];

    private readonly HashSet<string> _faults = [];

    public CsvPreview Look()
    {
        var start = ReadStart();
        var dialect = new CsvDialect { EncodingName = TableEncoding.Detect(start) };
        var text = TableEncoding.Find(dialect.EncodingName).GetString(start);
        dialect = dialect with { Delimiter = DelimiterGuess.Of(text[..Math.Min(text.Length, 64 * 1024)]) };
        dialect = dialect with { HeaderRow = HeaderGuess.Of([.. Rows(dialect).Take(TitleRows)]) };
        NoteText(text);
        if (dialect.EncodingName == "utf-8" && !TableEncoding.IsUtf8(start))
            _faults.Add(TableFaults.EncodingMixed);
        return LookThrough(dialect);
    }

    private CsvPreview LookThrough(CsvDialect dialect)
    {
        var headers = Array.Empty<string>();
        TableEvidence? evidence = null;
        var sample = ImmutableArray.CreateBuilder<CsvRow>();
        foreach (var row in Rows(dialect).Skip(dialect.HeaderRow).Take(MaxEvidenceRows))
        {
            if (row.Fault is { } fault)
                _faults.Add(fault);
            if (evidence is null)
            {
                headers = [.. row.Cells.Select(cell => cell.Trim().Trim('\uFEFF'))];
                evidence = new TableEvidence(headers, dialect.Delimiter);
                continue;
            }

            evidence.Note(row);
            if (sample.Count < samples)
                sample.Add(row);
        }

        return Conclude(dialect, headers, evidence, sample.ToImmutable());
    }

    private CsvPreview Conclude(CsvDialect dialect, string[] headers, TableEvidence? evidence, ImmutableArray<CsvRow> sample)
    {
        if (evidence is null)
            _faults.Add(TableFaults.Empty);
        else
            dialect = dialect with { DateOrder = evidence.DateOrder(), DecimalSign = evidence.DecimalSign() };
        var named = headers.Where(name => name.Length > 0).ToArray();
        if (named.Distinct(StringComparer.OrdinalIgnoreCase).Count() < named.Length)
            _faults.Add(TableFaults.HeaderRepeated);
        return new CsvPreview(
            dialect, [.. headers], sample, [.. evidence?.Ambiguities ?? []], [.. _faults.Order(StringComparer.Ordinal)]);
    }

    private IEnumerable<CsvRow> Rows(CsvDialect dialect)
    {
        file.Position = 0;
        return TableText.Rows(file, dialect);
    }

    private byte[] ReadStart()
    {
        file.Position = 0;
        var start = new byte[Math.Min(StartBytes, file.Length)];
        return start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    private void NoteText(string text)
    {
        if (text.Contains('\0'))
            _faults.Add(TableFaults.NulCharacters);
        if (TwiceEncoded.Any(letters => text.Contains(letters, StringComparison.Ordinal)))
            _faults.Add(TableFaults.EncodedTwice);
    }
}
