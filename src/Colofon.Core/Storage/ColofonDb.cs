using System.Reflection;
using Colofon.Accounts;
using Colofon.Journal;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Storage;

/// <summary>
/// The database, seen from one workspace. A context that has not entered a workspace refuses every owned row; each
/// save carries its journal entries in the same transaction.
/// </summary>
public sealed partial class ColofonDb(DbContextOptions<ColofonDb> options) : IdentityUserContext<Account, Guid>(options)
{
    private readonly JournalDraft draft = new();
    private Visit? visit;

    public WorkspaceId Workspace => Here.Workspace;

    public Guid? Actor => Here.Actor;

    public DateTimeOffset Now => Instant.Cut(Here.Clock.GetUtcNow());

    public bool IsInside => visit is not null;

    private Visit Here => visit ?? throw new InvalidOperationException("This context has not entered a workspace.");

    public ColofonDb Enter(Visit entered)
    {
        visit = entered;
        return this;
    }

    /// <summary>Adds a sentence to the journal; it is written by the save that follows, or not at all.</summary>
    public void Tell(string code, JournalSubject subject, params JournalWord[] words) =>
        draft.Add(code, subject, words);

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: writers wait at the gate.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancel = default) =>
        Database.CurrentTransaction is null
            ? WriteAsync(() => Task.CompletedTask, acceptAllChangesOnSuccess, cancel)
            : SaveInsideAsync(acceptAllChangesOnSuccess, cancel);

    /// <summary>Runs <paramref name="work"/> and the save that ends it as one transaction.</summary>
    public Task<int> WriteAsync(Func<Task> work, CancellationToken cancel = default) => WriteAsync(work, true, cancel);

    /// <summary>The same, as a part of the transaction we are in, if we are in one.</summary>
    public async Task<int> TogetherAsync(Func<Task> work, CancellationToken cancel = default)
    {
        if (Database.CurrentTransaction is null)
            return await WriteAsync(work, cancel);
        await work();
        return await SaveChangesAsync(cancel);
    }

    private async Task<int> WriteAsync(Func<Task> work, bool accept, CancellationToken cancel)
    {
        using var pass = await this.Gate().EnterAsync(cancel);
        await using var transaction = await Database.BeginTransactionAsync(cancel);
        await work();
        var rows = await SaveInsideAsync(accept, cancel);
        await transaction.CommitAsync(cancel);
        visit?.Keeper.Committed(draft.TakeHead());
        return rows;
    }

    private async Task<int> SaveInsideAsync(bool accept, CancellationToken cancel)
    {
        if (visit is not null)
        {
            Guard.Check(this, visit.Workspace);
            await draft.SealAsync(this, visit, cancel);
        }
        return await base.SaveChangesAsync(accept, cancel);
    }

    /// <summary>Saves rows without the journal: only for the journal's own head.</summary>
    internal Task<int> SaveRowsAsync(CancellationToken cancel) => base.SaveChangesAsync(true, cancel);

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => Conventions.Apply(conventions);

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.ApplyConfigurationsFromAssembly(typeof(ColofonDb).Assembly);
        Conventions.Own(model, GetType().GetMethod(nameof(Filter), BindingFlags.NonPublic | BindingFlags.Instance)!, this);
    }

    // An instance method: EF reads the workspace from the context of each query only when the lambda holds `this`.
    private void Filter<TRow>(ModelBuilder model)
        where TRow : class, IOwned => model.Entity<TRow>().HasQueryFilter(row => row.WorkspaceId == Workspace);

    public override void Dispose()
    {
        Leave();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        Leave();
        return base.DisposeAsync();
    }

    // A pooled context goes back without a trace of whom it served.
    private void Leave()
    {
        visit = null;
        draft.Clear();
    }
}
