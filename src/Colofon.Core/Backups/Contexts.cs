using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Colofon.Backups;

/// <summary>Opens contexts on a database, or all of them inside one transaction of it.</summary>
internal sealed class Contexts(DatabaseChoice choice, NpgsqlTransaction? inside = null) : IDbContextFactory<ColofonDb>
{
    public ColofonDb CreateDbContext()
    {
        var options = choice.Configure(new DbContextOptionsBuilder<ColofonDb>(), inside?.Connection);
        var db = new ColofonDb((DbContextOptions<ColofonDb>)options.Options);
        if (inside is not null)
            db.Database.UseTransaction(inside);
        return db;
    }
}
