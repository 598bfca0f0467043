using Colofon.Acceptance.Imports;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Crash;

/// <summary>The real program over a test's database, to be killed and started again.</summary>
internal static class Killable
{
    public static Serving.Program Serve(this TestDatabase database) =>
        Serving.Program.Start(["serve", "--urls", "http://127.0.0.1:0", .. ImportCommandTests.Where(database)]);

    /// <summary>Waits until it listens, and signs the owner in; on an empty folder, makes the studio first.</summary>
    public static async Task<Visitor> EnterAsync(this Serving.Program program)
    {
        var told = await program.ReadUntilAsync("http://127.0.0.1:");
        var visitor = new Visitor(new Uri(told[told.IndexOf("http://", StringComparison.Ordinal)..].Trim()), "es");
        var page = await visitor.GetAsync("/sign-in");
        if (page.Path == "/setup")
            await visitor.SetUpAsync();
        else
            await visitor.SignInAsync(Studio.OwnerEmail);
        return visitor;
    }

    /// <summary>What lies in the database, whoever serves it.</summary>
    public static async Task<T> LookAsync<T>(this TestDatabase database, Func<ColofonDb, Task<T>> look)
    {
        var choice = DatabaseChoice.For(database.Folder, database.Connection);
        await using var db = new ColofonDb((DbContextOptions<ColofonDb>)choice.Configure(new DbContextOptionsBuilder<ColofonDb>()).Options);
        return await look(db);
    }

    public static async Task VerifyAsync(this TestDatabase database)
    {
        var verified = await Typed.Run(["journal", "verify", .. ImportCommandTests.Where(database)]);
        Assert.Equal((0, ""), (verified.Code, verified.Error));
    }
}
