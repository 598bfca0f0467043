using Colofon.Closures;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Core.Tests.Closures;

/// <summary>A case that was said, with an act to write, freeze and sign.</summary>
internal sealed class ActCase : IAsyncDisposable
{
    public static readonly Signer Clara = new("Clara Muestra", "clara@ceramicas.example", "Código enviado a clara@ceramicas.example.");

    private ActCase(OpenDatabase house) => House = house;

    public OpenDatabase House { get; }

    public OffboardingId Id { get; private set; }

    public static async Task<ActCase> MakeAsync(Speech speech = Speech.Es)
    {
        var made = new ActCase(await OpenDatabase.MakeAsync());
        made.Id = await made.House.DbAsync(async db =>
        {
            var relationship = new Relationship(db.Workspace, CounterpartKind.Client, "Cerámicas Ejemplo", speech, db.Now);
            var offboarding = new Offboarding(db.Workspace, relationship.Id, EndDirection.Client, null, db.Now);
            offboarding.EndOn(new DateOnly(2026, 12, 31));
            db.AddRange(relationship, offboarding);
            await db.SaveChangesAsync();
            return offboarding.Id;
        });
        return made;
    }

    public Task<T> WithAsync<TDesk, T>(Func<TDesk, Task<T>> use)
        where TDesk : notnull => House.InAsync(scope => use(scope.GetRequiredService<TDesk>()));

    public Task<CaseFile> FileAsync() => WithAsync<CaseFiles, CaseFile>(async files => (await files.FindAsync(Id))!);

    /// <summary>Writes the act and freezes it, to be signed until the seventh of December.</summary>
    public async Task<FrozenAct> FreezeAsync(Speech speech = Speech.Es)
    {
        await WithAsync<ActDraftDesk, bool>(desk => desk.StartAsync(Id, speech, Register.Usted));
        return await FreezeAgainAsync();
    }

    public async Task<FrozenAct> FreezeAgainAsync()
    {
        var version = (await FileAsync()).Act!.Version;
        var outcome = await WithAsync<ActDraftDesk, FreezeOutcome?>(desk => desk.FreezeAsync(Id, version, new DateOnly(2026, 12, 7), Speech.Es));
        Assert.Empty(outcome!.Objections);
        return outcome.Act!;
    }

    public async Task EditAsync(string body)
    {
        var act = (await FileAsync()).Act!;
        Assert.True(await WithAsync<ActDraftDesk, bool?>(desk => desk.SaveAsync(Id, act.Version, act.Title, body)));
    }

    public Task<SigningOutcome> SignAsync(FrozenAct act) => WithAsync<ClosingActDesk, SigningOutcome>(desk => desk.SignAsync(act.PublicId, act.Sha256));

    public Task<SigningOutcome> AcceptAsync(FrozenAct act, Signer? signer = null, string? shown = null) =>
        WithAsync<ClosingActDesk, SigningOutcome>(desk => desk.AcceptAsync(act.PublicId, shown ?? act.Sha256, signer ?? Clara));

    public Task<int> SignaturesAsync() => House.DbAsync(db => db.ActSignatures.CountAsync());

    public Task<byte[]> SealedAsync() => House.DbAsync(db => db.ReleasedCopies.Where(row => row.Way == "sealed-act").Select(row => row.Bytes).SingleAsync());

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
