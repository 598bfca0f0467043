using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Core.Tests.Conventions;

/// <summary>The model of either database, without a server.</summary>
internal static class Model
{
    public static ColofonDb Of(bool isSqlite)
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "colofon-model"));
        var choice = DatabaseChoice.For(folder, isSqlite ? null : "Host=127.0.0.1;Database=none");
        return new ColofonDb((DbContextOptions<ColofonDb>)choice.Configure(new DbContextOptionsBuilder<ColofonDb>()).Options);
    }
}
