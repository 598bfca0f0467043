using Microsoft.EntityFrameworkCore;

namespace Colofon.Core.Tests.Conventions;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_migrations_know_the_whole_model(bool isSqlite)
    {
        using var db = Model.Of(isSqlite);

        Assert.False(db.Database.HasPendingModelChanges(), "Run eng/remake-first-migration.sh.");
    }
}
