using Colofon.Evidence.Tests.Tables;

namespace Colofon.Evidence.Tests.Hours;

public sealed class TogglReaderTests
{
    private const string Header = "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)\n";

    [Fact]
    public async Task I_can_import_the_detailed_report()
    {
        var entry = Assert.IsType<HoursEntryRecord>(Assert.Single(await ReadAsync(
            "\uFEFF" + Header + "Ana,ana@estudio.example,Cerámicas Ejemplo,Web,,Portada,Yes,2024-03-04,10:23:52,2024-03-04,11:23:53,01:00:01,\"diseño, web\",60.50\n")));
        Assert.Equal(
            ("Cerámicas Ejemplo", "Web", "Portada", "Ana", new DateOnly(2024, 3, 4), 60, true),
            (entry.Client, entry.Project, entry.Description, entry.Person, entry.Date, entry.Minutes, entry.Billable));
        Assert.Equal((new TimeOnly(10, 23, 52), "EUR", 60.50m, 2), (entry.Start, entry.Currency, entry.Amount, entry.Line));
    }

    [Fact]
    public void It_is_recognised_by_its_header_in_any_order_and_case()
    {
        Assert.True(TogglReader.Recognises(Table.Preview(Header + "a,b,c,d,,e,No,2024-03-04,10:00:00,2024-03-04,11:00:00,01:00:00,,\n")));
        Assert.True(TogglReader.Recognises(Table.Preview("\"DURATION\",\"start TIME\",\"Start Date\",\"Project\",\"Client\"\n")));
    }

    [Theory]
    [InlineData("Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal),Billable Rate (USD)\n")]
    [InlineData("Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Currency\n")]
    [InlineData("Num factura;Fecha;Total\n")]
    public void Other_tables_are_not_taken_for_it(string header) => Assert.False(TogglReader.Recognises(Table.Preview(header + "a,b\n")));

    [Theory]
    [InlineData("09:00:00", "10:30:00", "18:25 min", 90)]
    [InlineData("09:00:00", "09:00:31", "00:00:31", 1)]
    [InlineData("", "", "01:30:00", 90)]
    [InlineData("", "", "18:25 min", 18)]
    [InlineData("", "", "1.5", 90)]
    [InlineData("", "", "1 h 30 min", 90)]
    public async Task End_minus_start_is_trusted_over_the_duration(string start, string end, string duration, int minutes)
    {
        var rows = await ReadAsync(Header + $"Ana,,Taller,Web,,x,No,2024-03-04,{start},2024-03-04,{end},{duration},,\n");
        Assert.Equal(minutes, Assert.IsType<HoursEntryRecord>(Assert.Single(rows)).Minutes);
    }

    [Fact]
    public async Task An_entry_past_midnight_counts_on_the_day_it_started()
    {
        var rows = await ReadAsync(Header + "Ana,,Taller,Web,,x,No,2024-03-04,23:30:00,2024-03-05,00:45:00,01:15:00,,\n");
        var entry = Assert.IsType<HoursEntryRecord>(Assert.Single(rows));
        Assert.Equal((new DateOnly(2024, 3, 4), 75), (entry.Date, entry.Minutes));
    }

    [Fact]
    public async Task Equal_rows_are_two_entries_and_the_same_file_gives_the_same_keys()
    {
        const string row = "Ana,,Taller,Web,,x,No,2024-03-04,09:00:00,2024-03-04,10:00:00,01:00:00,,\n";
        var first = Keys(await ReadAsync(Header + row + row));
        Assert.Equal(2, first.Distinct().Count());
        Assert.Equal(first, Keys(await ReadAsync(Header + row + row)));
    }

    [Fact]
    public async Task I4_The_account_export_without_amounts_gives_the_same_keys()
    {
        var report = Keys(await ReadAsync(Header + "Ana,ana@estudio.example,Taller,Web,,x,Yes,2024-03-04,09:00:00,2024-03-04,10:00:00,01:00:00,,50.00\n"));
        var export = Keys(await ReadAsync(
            "\"User\",\"Email\",\"Client\",\"Project\",\"Task\",\"Description\",\"Billable\",\"Start date\",\"Start time\",\"End date\",\"End time\",\"Duration\",\"Tags\"\n"
            + "\"Ana\",\"ana@estudio.example\",\"Taller\",\"Web\",\"\",\"x\",\"Yes\",\"2024-03-04\",\"09:00:00\",\"2024-03-04\",\"10:00:00\",\"60:00 min\",\"\"\n"));
        Assert.Equal(report, export);
    }

    [Fact]
    public async Task I6_A_row_that_cannot_be_read_is_refused_with_its_line_and_reason()
    {
        var rows = await ReadAsync(
            Header + "Ana,,Taller,Web,,x,No,ayer,09:00:00,2024-03-04,10:00:00,01:00:00,,\n"
            + "Ana,,Taller,Web,,x,No,2024-03-04,11:00:00,2024-03-04,10:00:00,01:00:00,,\n"
            + "Ana,,Taller,Web,,x,No,2024-03-04,,,,mucho,,\n"
            + "Ana,,Taller,Web,,x,No,2024-03-04,09:00:00,2024-03-04,10:00:00,01:00:00,,caro\n"
            + "Ana,,Taller,Web,,x,No,2024-03-04,09:00:00,2024-03-04,10:00:00,01:00:00,,1.00\n");
        Assert.Equal(
            [(2, TableFaults.DateUnreadable), (3, TableFaults.EndBeforeStart), (4, TableFaults.TimeUnreadable), (5, TableFaults.AmountUnreadable)],
            rows.OfType<RefusedRow>().Select(row => (row.Line, row.Reason)));
        Assert.Single(rows.OfType<HoursEntryRecord>());
        Assert.StartsWith("Ana,,Taller", rows.OfType<RefusedRow>().First().Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_the_columns_it_needs_is_refused_once()
    {
        var rows = await ReadAsync("Client,Project,Hours\nTaller,Web,1\nTaller,Web,2\n");
        Assert.Equal(TableFaults.ColumnMissing, Assert.IsType<RefusedRow>(Assert.Single(rows)).Reason);
    }

    private static Task<List<EvidenceRow>> ReadAsync(string text) => Table.ListAsync(TogglReader.ReadAsync(Table.Stream(text)));

    private static List<string> Keys(List<EvidenceRow> rows) => [.. rows.Cast<HoursEntryRecord>().Select(entry => entry.NaturalKey)];
}
