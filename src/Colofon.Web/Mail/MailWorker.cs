using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Colofon.Web.Mail;

/// <summary>Sends what is due, the workspaces beside each other and the messages of one in their order.</summary>
internal sealed class MailWorker(IServiceScopeFactory scopes, DispatchUpkeep upkeep, MailBell bell, WorkStart start, ILogger<MailWorker> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);
    private static readonly ParallelOptions Few = new() { MaxDegreeOfParallelism = 4 };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await start.WaitAsync(stoppingToken);
        await SurviveAsync(upkeep.FreeAsync, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await SurviveAsync(SendDueAsync, stoppingToken);
            await SurviveAsync(stop => bell.HearAsync(Round, stop), stoppingToken);
        }
    }

    private async Task SendDueAsync(CancellationToken stop)
    {
        var due = await upkeep.DueAsync(stop);
        await Parallel.ForEachAsync(due.GroupBy(message => message.WorkspaceId), Few, async (messages, _) =>
        {
            foreach (var message in messages.TakeWhile(_ => !stop.IsCancellationRequested))
                await SurviveAsync(cancel => SendAsync(message, cancel), stop);
        });
    }

    private async Task SendAsync(Dispatch message, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(message.WorkspaceId, message.QueuedBy);
        await scope.ServiceProvider.GetRequiredService<DispatchRunner>().RunAsync(message.Id, stop);
    }

    // What fails now is tried again in the next round.
    private async Task SurviveAsync(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        try
        {
            await work(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception fault)
        {
            log.LogError(fault, "The sending of mail stumbled");
        }
    }
}
