using Colofon.Accounts;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Cli.Shared;

/// <summary>
/// Opens the data for a verb. A writing verb takes the folder's lock, brings the database up to date and, on an empty
/// folder, creates a workspace and says so; a reading one runs beside the server and changes nothing.
/// </summary>
internal static class StudioDoor
{
    public static async Task<int> WriteAsync(
        StudioChoice choice,
        string verb,
        TextWriter error,
        Func<Studio, Task<int>> work,
        CancellationToken cancel = default
    )
    {
        var folder = new DataFolder(choice.Data.Folder);
        using var held = HeldFolder.Take(folder, verb, error);
        return held is null
            ? Exit.Refused
            : await OpenAsync(folder, choice, error, async studio =>
            {
                await Upkeep.MigrateAsync(studio.Db, studio.Get<DatabaseChoice>(), cancel);
                return await WorkspaceDoor.EnterOrOpenAsync(studio, choice, cancel) ? await work(studio) : Exit.Refused;
            });
    }

    public static Task<int> ReadAsync(
        StudioChoice choice,
        TextWriter error,
        Func<Studio, Task<int>> work,
        CancellationToken cancel = default
    )
    {
        var folder = new DataFolder(choice.Data.Folder);
        return OpenAsync(folder, choice, error, async studio =>
        {
            if (await IsReadyAsync(folder, choice, studio.Db, cancel))
                return await WorkspaceDoor.EnterAsync(studio, choice, cancel) ? await work(studio) : Exit.Refused;
            error.WriteLine(CliTexts.Of["cli.empty", folder.Path]);
            return Exit.Refused;
        });
    }

    private static async Task<int> OpenAsync(DataFolder folder, StudioChoice choice, TextWriter error, Func<Studio, Task<int>> work)
    {
        await using var services = StudioServices.Build(folder, choice.Data.Database);
        await using var scope = services.CreateAsyncScope();
        return await work(new Studio(scope.ServiceProvider, error));
    }

    // Asking SQLite would create the file.
    private static async Task<bool> IsReadyAsync(DataFolder folder, StudioChoice choice, ColofonDb db, CancellationToken cancel) =>
        (choice.Data.Database is not null || File.Exists(folder.Database))
        && !(await db.Database.GetPendingMigrationsAsync(cancel)).Any();
}
