using Colofon.Feedback;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Colofon.Web.Aftercare;

/// <summary>Sends the reminders whose day has come, studio by studio. Two nodes at once send one: the row decides.</summary>
internal sealed class ReminderWorker(IServiceScopeFactory scopes, IDbContextFactory<ColofonDb> databases, TimeProvider clock, ILogger<ReminderWorker> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, clock);
        while (await WaitAsync(timer, stoppingToken))
        {
            try
            {
                await RemindAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // What fails now is tried again in the next round.
                log.LogError(fault, "The reminders stumbled");
            }
        }
    }

    private async Task RemindAsync(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var studios = await db.Surveys.IgnoreQueryFilters().Select(row => row.WorkspaceId).Distinct().ToListAsync(stop);
        foreach (var studio in studios)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Presence>().Enter(studio, account: null);
            await scope.ServiceProvider.GetRequiredService<SurveyReminders>().RunAsync(stop);
        }
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
