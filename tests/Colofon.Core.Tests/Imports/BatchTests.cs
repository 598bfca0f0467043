using Colofon.Imports;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Tests.Imports;

/// <summary>Killed at any point, an import goes on from its last batch; nothing is counted twice.</summary>
public sealed class BatchTests
{
    private const string Hours = """
        User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration
        Inés,ines@estudio.example,Cliente 1,Web,,Portada,Yes,2026-03-02,09:00:00,2026-03-02,11:30:00,02:30:00
        Inés,ines@estudio.example,Cliente 1,Web,,Reunión,No,2026-03-03,09:00:00,2026-03-03,10:00:00,01:00:00
        Inés,ines@estudio.example,Cliente 2,Web,,Ajustes,Yes,2026-03-10,09:00:00,2026-03-10,09:45:00,00:45:00
        """;

    private const string Invoices = """
        Número;Cliente;Fecha;Base;IVA;Total;Cobrada el;Moneda
        2026-1;Cliente 1, S.L.;31/03/2026;1.000,00;210,00;1.210,00;;EUR
        2026-2;Cliente 2;31/03/2026;500,50;105,11;605,61;;EUR
        2026-3;Cliente 2;30/04/2026;900,00;0,00;900,00;;USD
        """;

    [Fact]
    public async Task I4_The_same_file_twice_adds_nothing()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        var box = Mailbox.Of(120).ToBytes();

        var first = await studio.BringAsync(box);
        var second = await studio.BringAsync(box);

        Assert.Equal((120, 120, 0), (first.Read, first.Added, first.Known));
        Assert.Equal((120, 0, 120), (second.Read, second.Added, second.Known));
        Assert.Equal(120, await studio.LookAsync(db => db.Interactions.CountAsync()));
    }

    [Fact]
    public async Task I4_Files_that_overlap_add_only_what_is_new_also_within_one_file()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        await studio.BringAsync(Mailbox.Of(80).ToBytes());

        var import = await studio.BringAsync(Mailbox.Of(100).ToString() + Mailbox.Of(100));

        Assert.Equal((200, 20, 180), (import.Read, import.Added, import.Known));
    }

    [Fact]
    public async Task I4_Hours_and_invoices_brought_twice_add_nothing_and_an_invoice_paid_meanwhile_is_paid()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        await studio.BringAsync(Hours);
        await studio.BringAsync(Invoices, ImportKind.Invoices);

        var hours = await studio.BringAsync(Hours);
        var invoices = await studio.BringAsync(Invoices.Replace("1.210,00;;", "1.210,00;15/04/2026;"), ImportKind.Invoices);

        Assert.Equal((ImportKind.Hours, 3, 0), (hours.Kind, hours.Read, hours.Added));
        Assert.Equal((3, 0), (invoices.Read, invoices.Added));
        Assert.Equal(new DateOnly(2026, 4, 15), await studio.LookAsync(db => db.Invoices.Where(row => row.Number == "2026-1").Select(row => row.PaidOn).SingleAsync()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task I5_An_import_stopped_after_any_batch_goes_on_with_exact_counts(int batches)
    {
        await using var whole = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        await using var broken = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        var box = Mailbox.Of(1_300).ToBytes();
        var expected = await whole.BringAsync(box);
        await whole.ConfirmAllAsync();

        var id = await broken.TakeAsync(box);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StopAfterAsync(broken, id, batches));
        var half = await broken.FindAsync(id);
        var done = await broken.RunAsync(id);
        await broken.ConfirmAllAsync();

        Assert.Equal((ImportState.Running, batches * 500), (half.State, half.Read));
        Assert.Equal(
            (ImportState.Done, expected.Read, expected.Added, expected.Automatic, expected.Refused),
            (done.State, done.Read, done.Added, done.Automatic, done.Refused)
        );
        Assert.Equal(await whole.TalliesAsync(), await broken.TalliesAsync());
    }

    [Fact]
    public async Task Tallies_that_grew_with_imports_equal_tallies_made_anew()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        await studio.BringAsync(Mailbox.Of(200).ToBytes());
        await studio.BringAsync(Hours);
        await studio.ConfirmAllAsync();

        await studio.BringAsync(Mailbox.Of(700).ToBytes());
        await studio.BringAsync(Invoices, ImportKind.Invoices);
        await studio.BringAsync(Hours + "\nInés,ines@estudio.example,Cliente 2,Web,,Más,Yes,2026-03-11,09:00:00,2026-03-11,10:00:00,01:00:00");
        await studio.ConfirmAllAsync();
        var grown = await studio.TalliesAsync();
        await studio.PlaceAnewAsync();

        Assert.Equal(grown, await studio.TalliesAsync());
        Assert.Contains(grown, line => line.EndsWith("min 210/150 net 0.00 x0", StringComparison.Ordinal));
        Assert.Contains(grown, line => line.EndsWith("net 500.50 x1", StringComparison.Ordinal));
        Assert.DoesNotContain(grown, line => line.Contains("900.00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Invoices_in_another_currency_are_kept_and_said_not_to_be_counted()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);

        var import = await studio.BringAsync(Invoices, ImportKind.Invoices);

        Assert.Equal(3, import.Added);
        Assert.Equal([("USD", 1)], await studio.LookAsync(db => db.NotCountedAsync(import.Id)));
    }

    private static Task<Import> StopAfterAsync(ImportingStudio studio, ImportId id, int batches)
    {
        var stop = new CancellationTokenSource();
        return studio.RunAsync(id, new Stopping(stop, batches), stop.Token);
    }

    private sealed class Stopping(CancellationTokenSource stop, int batches) : IProgress<Import>
    {
        public void Report(Import value)
        {
            if (value.Read >= batches * 500)
                stop.Cancel();
        }
    }
}
