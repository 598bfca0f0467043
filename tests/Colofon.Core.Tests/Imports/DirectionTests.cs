using Colofon.Imports;
using Colofon.Relationships;
using Colofon.Signals;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Tests.Imports;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("ines@estudio.example", "Ana <ana@cliente.example>", Direction.Out, "ana@cliente.example")]
    [InlineData("Ines <INES@Estudio.example>", "hola@estudio.example, ana@cliente.example", Direction.Out, "ana@cliente.example")]
    [InlineData("ana@cliente.example", "ines@estudio.example", Direction.In, "ana@cliente.example")]
    [InlineData("ana@cliente.example", "otra@cliente.example", Direction.In, "ana@cliente.example")]
    [InlineData("ines@estudio.example", "hola@estudio.example", Direction.Out, null)]
    public async Task I_know_what_comes_and_what_goes_and_with_whom(string from, string to, Direction direction, string? party)
    {
        await using var studio = await ImportingStudio.OpenAsync("ines@estudio.example", "hola@estudio.example");

        await studio.BringAsync(new Mailbox().Mail(from, to, "2026-03-02 10:00").ToString());

        var row = await studio.LookAsync(db => db.Interactions.Select(one => new { one.Direction, Party = db.Handles.Where(handle => handle.Id == one.HandleId).Select(handle => handle.Value).FirstOrDefault() }).SingleAsync());
        Assert.Equal((direction, party), (row.Direction, row.Party));
    }

    [Theory]
    [InlineData("2026-03-02 08:30", "2026-03-02", false)]
    [InlineData("2026-03-02 07:30", "2026-03-02", true)]
    [InlineData("2026-03-01 23:30", "2026-03-02", true)]
    [InlineData("2026-03-01 22:30", "2026-02-23", true)]
    [InlineData("2026-07-06 07:30", "2026-07-06", false)]
    [InlineData("2026-01-06 10:00", "2026-01-05", true)]
    public async Task I_see_weeks_and_hours_by_the_clock_and_the_holidays_of_my_own_wall(string utc, string week, bool isLate)
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);

        await studio.BringAsync(new Mailbox().Mail("ana@cliente.example", ImportingStudio.Own, utc).ToString());

        var row = await studio.LookAsync(db => db.Interactions.SingleAsync());
        Assert.Equal((DateOnly.Parse(week), isLate), (row.Week, row.IsOutOfHours));
    }

    [Fact]
    public async Task Lists_machines_and_spam_are_kept_and_never_added_up()
    {
        await using var studio = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        var box = new Mailbox()
            .Mail("ana@cliente.example", ImportingStudio.Own, "2026-03-02 10:00")
            .Mail("ana@cliente.example", ImportingStudio.Own, "2026-03-02 10:05", "Auto-Submitted: auto-replied\n")
            .Mail("boletin@lista.example", ImportingStudio.Own, "2026-03-02 10:10", "List-Id: <novedades.lista.example>\n")
            .Mail("raro@desconocido.example", ImportingStudio.Own, "2026-03-02 10:15", "X-Gmail-Labels: Spam\n");

        var import = await studio.BringAsync(box.ToString());
        await studio.ConfirmAllAsync();

        Assert.Equal((4, 4, 3), (import.Read, import.Added, import.Automatic));
        Assert.Equal(["Cliente 2026-03-02 in 1 out 0 late 0 min 0/0 net 0.00 x0"], await studio.TalliesAsync());
        Assert.Equal(["boletin@lista.example", "raro@desconocido.example"], (await studio.ProposalsAsync(automatic: true)).SelectMany(one => one.Handles).Select(one => one.Value).Order());
        Assert.Equal(1, await studio.LookAsync(db => db.Handles.Where(row => row.Value == "ana@cliente.example").Select(row => row.Automatic).SingleAsync()));
    }

    [Fact]
    public async Task When_I_say_which_addresses_are_mine_everything_is_read_anew()
    {
        await using var guessing = await ImportingStudio.OpenAsync();
        await using var knowing = await ImportingStudio.OpenAsync(ImportingStudio.Own);
        var box = Mailbox.Of(300);
        await knowing.BringAsync(box.ToBytes());
        await knowing.ConfirmAllAsync();

        await guessing.BringAsync(box.ToBytes());
        var guesses = await guessing.LookAsync(db => OwnAddressGuess.ReadAsync(db));
        await guessing.UseAsync<ImportDesk, bool>(async desk =>
        {
            await desk.OwnAsync(guesses.Where(guess => guess.IsLikely).Select(guess => guess.Address));
            return true;
        });
        await guessing.PlaceAnewAsync();
        await guessing.ConfirmAllAsync();

        Assert.Equal(ImportingStudio.Own, Assert.Single(guesses, guess => guess.IsLikely).Address);
        Assert.Equal(await knowing.TalliesAsync(), await guessing.TalliesAsync());
        Assert.Equal(await HandlesAsync(knowing), await HandlesAsync(guessing));
    }

    private static Task<List<string>> HandlesAsync(ImportingStudio studio) =>
        studio.LookAsync(async db =>
            (await db.Handles.AsNoTracking().ToListAsync()).ConvertAll(row => $"{row.Value} {row.Messages} {row.Automatic} {row.FirstOn:O} {row.LastOn:O}").Order(StringComparer.Ordinal).ToList());
}
