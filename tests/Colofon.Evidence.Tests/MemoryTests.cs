using System.Text;

namespace Colofon.Evidence.Tests;

/// <summary>Alone in the process while they run, so that the memory they measure is the reader's.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class MemoryCollection;

[Collection<MemoryCollection>]
public sealed class MemoryTests
{
    private static readonly string Message =
        "From ana@taller.example  Thu Feb  6 12:36:23 2025\nFrom: Ana <ana@taller.example>\nDate: Thu, 6 Feb 2025 12:36:00 +0100\n"
        + "Message-ID: <uno@taller.example>\nSubject: uno\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHola.\n--b\nContent-Type: application/pdf\n\n"
        + string.Concat(Enumerable.Repeat("JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZQ==\n", 400)) + "--b--\n\n";

    [Fact]
    public async Task I7_A_large_mailbox_is_read_in_bounded_memory()
    {
        const int times = 2_000;
        var message = Encoding.ASCII.GetBytes(Message);
        await using var stream = new RepeatedStream([], message, times);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long count = 0, peak = 0;
        await foreach (var item in MboxReader.ReadAsync(stream, new MailOptions()))
        {
            if (++count % 200 == 0)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
        }

        Assert.True(stream.Length > 60_000_000);
        Assert.Equal(times, count);
        Assert.InRange(peak - before, long.MinValue, 4_000_000);
    }

    [Fact]
    public async Task I2_A_million_rows_are_read_in_bounded_memory()
    {
        long peak = 0, count = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await using var stream = new RepeatedStream("Cliente,Notas,Horas\n"u8.ToArray(), "Taller Ejemplo,una nota,1.5\n"u8.ToArray(), 1_000_000);
        await foreach (var row in CsvTable.ReadAsync(stream, new CsvDialect()))
        {
            if (++count % 100_000 == 0)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
        }

        Assert.Equal(1_000_000, count);
        Assert.InRange(peak - before, long.MinValue, 8_000_000);
    }
}
