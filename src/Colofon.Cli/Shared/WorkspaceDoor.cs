using Colofon.Accounts;
using Colofon.Journal;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Cli.Shared;

/// <summary>Enters the only workspace, or the one that was named.</summary>
internal static class WorkspaceDoor
{
    public static async Task<bool> EnterOrOpenAsync(Studio studio, StudioChoice choice, CancellationToken cancel)
    {
        if (choice.MakesOwn)
            return true;
        if (await studio.Db.Workspaces.AnyAsync(cancel))
            return await EnterAsync(studio, choice, cancel);
        if (choice.StaysEmpty)
            return true;
        var opened = await studio.Get<AccountDesk>().OpenWorkspaceAsync(Start(choice.Workspace), cancel);
        studio.Error.WriteLine(CliTexts.Of["cli.opened", opened.Name, studio.Get<DataFolder>().Path]);
        return true;
    }

    public static async Task<bool> EnterAsync(Studio studio, StudioChoice choice, CancellationToken cancel)
    {
        var all = await studio.Db.Workspaces.AsNoTracking().OrderBy(workspace => workspace.CreatedAt).ToListAsync(cancel);
        var meant = choice.Workspace is { } name
            ? all.Where(workspace => workspace.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)).ToList()
            : all;
        if (meant.Count == 1)
        {
            studio.Get<Presence>().Enter(meant[0].Id, account: null);
            studio.Db.Enter(new Visit(meant[0].Id, null, studio.Get<TimeProvider>(), studio.Get<JournalKeeper>()));
            return true;
        }
        studio.Error.WriteLine(Why(all, choice.Workspace));
        return false;
    }

    private static string Why(List<Workspace> all, string? named) =>
        all.Count == 0
            ? CliTexts.Of["cli.no-workspace"]
            : CliTexts.Of[named is null ? "cli.which-workspace" : "cli.unknown-workspace", string.Join(", ", all.Select(workspace => workspace.Name)), named];

    /// <summary>A workspace as this machine suggests it.</summary>
    public static WorkspaceStart Start(string? name) =>
        new(name ?? CliTexts.Of["cli.studio"], CliTexts.Of.Speech, Zone());

    private static string Zone() =>
        TimeZoneInfo.Local is { HasIanaId: true, Id: var id } && id.Contains('/') ? id : "Europe/Madrid";
}
