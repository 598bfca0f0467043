using Colofon.Aftercare;
using Colofon.Documents;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Core.Tests.Mail;

/// <summary>A case with a mail server set up, and a released message ready to be sent.</summary>
internal sealed class OpenCase : IAsyncDisposable
{
    private OpenCase(OpenDatabase house) => House = house;

    public OpenDatabase House { get; }

    public OffboardingId Id { get; private set; }

    public static MailboxAddress Clara { get; } = Address("Clara Muestra", "clara@ceramicas.example");

    public static async Task<OpenCase> MakeAsync(int? port = null)
    {
        var made = new OpenCase(await OpenDatabase.MakeAsync());
        made.Id = await made.House.DbAsync(async db =>
        {
            var relationship = new Relationship(db.Workspace, CounterpartKind.Client, "Cerámicas Ejemplo", Speech.Es, db.Now);
            var offboarding = new Offboarding(db.Workspace, relationship.Id, EndDirection.Client, null, db.Now);
            db.AddRange(relationship, offboarding);
            await db.SaveChangesAsync();
            return offboarding.Id;
        });
        if (port is { } known)
            await made.SetUpAsync(known);
        return made;
    }

    public Task<int> SetUpAsync(int port) =>
        House.DbAsync(db =>
        {
            var server = new MailServer(db.Workspace);
            server.Reach("127.0.0.1", port, MailSecurity.None, db.Now);
            server.WriteAs(Address("Estudio Ejemplo", "hola@estudio.example"));
            db.Add(server);
            return db.SaveChangesAsync();
        });

    /// <summary>Releases a message and puts it into the outbox, in one transaction.</summary>
    public Task<QueueOutcome> SendAsync(WayOut way, bool isHeld, string body = "Hola, Clara: le confirmo la fecha de cierre.") =>
        House.InAsync(async scope =>
        {
            var file = (await scope.GetRequiredService<CaseFiles>().FindAsync(Id))!;
            var mailer = scope.GetRequiredService<Mailer>();
            var outbound = Released(file, way, body);
            var outcome = isHeld ? await mailer.QueueAsync(file, outbound, Clara) : await mailer.QueueNowAsync(file, outbound, Clara);
            await scope.GetRequiredService<ColofonDb>().SaveChangesAsync();
            return outcome;
        });

    public Task<Dispatch> DispatchAsync() => House.DbAsync(db => db.Dispatches.AsNoTracking().SingleAsync());

    public Task<List<DispatchStep>> StepsAsync() => House.DbAsync(db => db.DispatchSteps.AsNoTracking().OrderBy(row => row.Number).ToListAsync());

    public Task<T> DeskAsync<T>(Func<DispatchDesk, Task<T>> use) => House.InAsync(scope => use(scope.GetRequiredService<DispatchDesk>()));

    /// <summary>Looks for what is due as a node does, and runs it. Answers how many there were.</summary>
    public async Task<int> RunAsync()
    {
        var due = await House.InAsync(scope => scope.GetRequiredService<DispatchUpkeep>().DueAsync(CancellationToken.None));
        foreach (var one in due)
        {
            await House.InAsync(async scope =>
            {
                await scope.GetRequiredService<DispatchRunner>().RunAsync(one.Id);
                return true;
            });
        }
        return due.Count;
    }

    /// <summary>As a process leaves it that was killed in the middle: begun, its lease run out.</summary>
    public Task<int> DieWhileSendingAsync() =>
        House.DbAsync(async db =>
        {
            db.Add((await db.Dispatches.SingleAsync()).Take(db.Now));
            return await db.SaveChangesAsync();
        });

    public Task CloseDoorAsync(DateOnly on) =>
        House.DbAsync(async db =>
        {
            db.Add(new DoorPolicy(await db.Offboardings.SingleAsync(), Door.NoContact, "avisos@estudio.example", on, null, db.Now));
            return await db.SaveChangesAsync();
        });

    public ValueTask DisposeAsync() => House.DisposeAsync();

    private static Outbound Released(CaseFile file, WayOut way, string body)
    {
        var id = PublicId.New();
        var message = new MimeMessage
        {
            From = Address("Estudio Ejemplo", "hola@estudio.example"),
            To = Clara,
            Subject = "Fecha de cierre",
            Body = body,
            Language = Speech.Es,
            Date = file.Moment,
            PublicId = id.Value,
            Domain = "estudio.example",
        };
        var draft = new OutboundDraft { Way = way, PublicId = id, FileName = $"mensaje-{id}.eml", Bytes = message.ToBytes(), Texts = [new(OutboundText.Subject, message.Subject)] };
        return LeakGuard.Release(draft, file, Speech.Es, "de prueba").Outbound!;
    }

    private static MailboxAddress Address(string name, string address) =>
        MailboxAddress.TryCreate(name, address, out var mailbox) ? mailbox : throw new ArgumentException("No address.", nameof(address));
}
