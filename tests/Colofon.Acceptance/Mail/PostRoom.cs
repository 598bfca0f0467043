using Colofon.Documents;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Mail;

/// <summary>The mail of a studio, as a test sees it.</summary>
internal static class PostRoom
{
    public static Task<int> SetUpMailAsync(this Studio studio, MailSink sink) =>
        studio.LookAsync(async db =>
        {
            var server = await db.MailServers.SingleOrDefaultAsync() ?? new MailServer(db.Workspace);
            server.Reach("127.0.0.1", sink.Port, MailSecurity.None, db.Now);
            server.WriteAs(MailboxAddress.TryCreate("Estudio Ejemplo", Studio.OwnerEmail, out var from) ? from : throw new InvalidOperationException());
            if (db.Entry(server).State == EntityState.Detached)
                db.Add(server);
            return await db.SaveChangesAsync();
        });

    /// <summary>Waits until a message is where it is expected; the worker takes its time.</summary>
    public static async Task<Dispatch> UntilAsync(this Studio studio, DispatchState state)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            var message = await studio.LookAsync(db => db.Dispatches.AsNoTracking().OrderByDescending(row => row.QueuedAt).FirstOrDefaultAsync());
            if (message?.State == state)
                return message;
            await look.WaitForNextTickAsync(patience.Token);
        }
    }
}
