using System.Net;
using Colofon.Accounts;
using Colofon.Language;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Accounts;

/// <summary>More people for a studio, put there behind the door.</summary>
internal static class Team
{
    public const string MartaEmail = "marta@estudio.example";

    public static Task<Account> AddAsync(this Studio studio, string email, Role role, WorkspaceId? workspace = null) =>
        studio.UseAsync<AccountDesk, Account>(
            async desk => (await desk.AddPersonAsync(email, email[..email.IndexOf('@')], Studio.Password, role, Speech.Es)).Account!,
            workspace
        );

    /// <summary>Somebody new, already inside.</summary>
    public static async Task<Visitor> JoinAsync(this Studio studio, string email, Role role, WorkspaceId? workspace = null)
    {
        await studio.AddAsync(email, role, workspace);
        var visitor = studio.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync(email)).Status);
        return visitor;
    }

    /// <summary>Looks into the database from no workspace: only at what belongs to none.</summary>
    public static async Task<T> BehindAsync<T>(this Studio studio, Func<ColofonDb, Task<T>> look)
    {
        await using var db = await studio.Services.GetRequiredService<IDbContextFactory<ColofonDb>>().CreateDbContextAsync();
        return await look(db);
    }

    public static Task<int> CountSessionsAsync(this Studio studio) => studio.LookAsync(db => db.Sessions.CountAsync());

    public static Task<List<string>> JournalCodesAsync(this Studio studio) =>
        studio.LookAsync(db => db.JournalEntries.OrderBy(entry => entry.Sequence).Select(entry => entry.Code).ToListAsync());
}
