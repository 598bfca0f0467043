using Colofon.Accounts;
using Colofon.Journal;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Demo;

/// <summary>Opens the example studio as a workspace of its own, so that it never mixes with somebody's real data.</summary>
public sealed class ExampleDoor(IServiceScopeFactory scopes)
{
    /// <summary>The example that this person already has, or a new one, filled and theirs.</summary>
    public async Task<OpenedExample> OpenAsync(Speech speech, Guid? owner, int seed, CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ColofonDb>();
        if (owner is { } known && await FindAsync(db, known, cancel) is { } found)
            return new(found, IsNew: false);
        var studio = scope.ServiceProvider.GetRequiredService<ExampleStudio>();
        var workspace = await scope.ServiceProvider.GetRequiredService<AccountDesk>().OpenWorkspaceAsync(ExampleStudio.Start(speech), cancel);
        if (owner is { } account)
            await JoinAsync(db, account, cancel);
        return new(workspace.Id, IsNew: true, await studio.FillAsync(seed, cancel));
    }

    /// <summary>A new, big example of so many relationships: to measure with, not to look around in.</summary>
    public async Task<OpenedExample> OpenCrowdAsync(Speech speech, Guid? owner, int seed, int count, IProgress<CrowdStep>? progress, CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ColofonDb>();
        var studio = scope.ServiceProvider.GetRequiredService<CrowdStudio>();
        var workspace = await scope.ServiceProvider.GetRequiredService<AccountDesk>().OpenWorkspaceAsync(CrowdStudio.Start(speech), cancel);
        if (owner is { } account)
            await JoinAsync(db, account, cancel);
        await studio.FillAsync(count, seed, progress, cancel);
        return new(workspace.Id, IsNew: true, count);
    }

    private static async Task<WorkspaceId?> FindAsync(ColofonDb db, Guid account, CancellationToken cancel)
    {
        string[] names = [ExampleStudio.Start(Speech.Es).Name, ExampleStudio.Start(Speech.En).Name];
        var theirs = await db.WorkspacesOf(account).ToListAsync(cancel);
        return theirs.FirstOrDefault(workspace => names.Contains(workspace.Name))?.Id;
    }

    private static Task JoinAsync(ColofonDb db, Guid account, CancellationToken cancel)
    {
        db.Add(new Membership(db.Workspace, account, Role.Owner, db.Now));
        db.Tell("workspace.joined", JournalSubject.Account(account), JournalWord.Named("role." + Role.Owner));
        return db.SaveChangesAsync(cancel);
    }
}
