using Colofon.Accounts;
using Colofon.Imports;
using Colofon.Storage;
using Colofon.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Colofon.Web.Imports;

/// <summary>Reads what waits, one import after another, and places evidence anew when settings changed. Nothing stops it but the end.</summary>
internal sealed class ImportWorker(IServiceScopeFactory scopes, ImportUpkeep upkeep, ImportBell bell, WorkStart start, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await start.WaitAsync(stoppingToken);
        await SurviveAsync(upkeep.FreeAsync, stoppingToken);
        await SurviveAsync(upkeep.LookAsync, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await SurviveAsync(ReadWaitingAsync, stoppingToken);
            await SurviveAsync(PlaceStaleAsync, stoppingToken);
            await SurviveAsync(upkeep.SweepAsync, stoppingToken);
            await SurviveAsync(stop => bell.HearAsync(Round, stop), stoppingToken);
        }
    }

    private async Task ReadWaitingAsync(CancellationToken stop)
    {
        var waiting = await upkeep.WaitingAsync(stop);
        foreach (var import in waiting)
        {
            await using var scope = EnterAs(import.WorkspaceId, import.StartedBy);
            await scope.ServiceProvider.GetRequiredService<ImportRunner>().RunAsync(import.Id, cancel: stop);
        }
        if (waiting.Count > 0)
            await upkeep.LookAsync(stop);
    }

    private async Task PlaceStaleAsync(CancellationToken stop)
    {
        foreach (var workspace in await upkeep.StaleAsync(stop))
        {
            await using var scope = EnterAs(workspace, account: null);
            await scope.ServiceProvider.GetRequiredService<EvidenceDesk>().PlaceAnewAsync(stop);
        }
    }

    private AsyncServiceScope EnterAs(WorkspaceId workspace, Guid? account)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Presence>().Enter(workspace, account);
        return scope;
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
            log.LogError(fault, "The reading of imports stumbled");
        }
    }
}
