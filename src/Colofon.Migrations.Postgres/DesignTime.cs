using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Colofon.Migrations.Postgres;

/// <summary>Lets <c>EfDesign=true dotnet ef</c> make migrations without a program or a server.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<ColofonDb>
{
    public ColofonDb CreateDbContext(string[] args)
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "colofon-design"));
        var choice = DatabaseChoice.For(folder, "Host=localhost;Database=colofon");
        return new ColofonDb((DbContextOptions<ColofonDb>)choice.Configure(new DbContextOptionsBuilder<ColofonDb>()).Options);
    }
}
