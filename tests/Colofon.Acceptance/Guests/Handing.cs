using Colofon.Closures;
using Colofon.Handovers;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Guests;

/// <summary>What stands in a handover, without the way there.</summary>
internal static class Handing
{
    /// <summary>One task of each audience. Answers that of the client.</summary>
    public static Task<string> PlanAsync(this Studio studio) =>
        studio.LookAsync(async db =>
        {
            var file = await db.Offboardings.SingleAsync();
            Add("Tarea del equipo", PlanAudience.Team, PlanOwner.Lead);
            Add("Recoger los accesos", PlanAudience.Successor, PlanOwner.Successor);
            var task = Add("Cambiar las contraseñas", PlanAudience.Client, PlanOwner.Client);
            await db.SaveChangesAsync();
            return task.PublicId.Value;

            PlanTask Add(string title, PlanAudience audience, PlanOwner owner)
            {
                var made = new PlanTask(file, null, Words(title, audience, owner), db.Now);
                db.Add(made);
                return made;
            }
        });

    public static Task<string> DeliverAsync(this Studio studio) =>
        studio.LookAsync(async db =>
        {
            var made = new Deliverable(await db.Offboardings.SingleAsync(), "Manual de la tienda", "carpeta compartida", new DateOnly(2027, 1, 15), db.Now);
            db.Add(made);
            db.Add(made.Go(DeliverableState.Delivered, null, null, null, null, db.Now));
            await db.SaveChangesAsync();
            return made.PublicId.Value;
        });

    /// <summary>An act that is offered for signing, by the desk that the team uses.</summary>
    public static async Task<string> OfferActAsync(this Studio studio, string body)
    {
        var id = await studio.LookAsync(db => db.Offboardings.Select(row => row.Id).SingleAsync());
        await studio.UseAsync<ActDraftDesk, bool>(desk => desk.StartAsync(id, Speech.Es, Colofon.Relationships.Register.Tu));
        var version = await studio.LookAsync(db => db.ClosingActs.Select(row => row.Version).SingleAsync());
        await studio.UseAsync<ActDraftDesk, bool?>(desk => desk.SaveAsync(id, version, "Acta de cierre", body));
        version = await studio.LookAsync(db => db.ClosingActs.Select(row => row.Version).SingleAsync());
        await studio.UseAsync<ActDraftDesk, FreezeOutcome?>(desk => desk.FreezeAsync(id, version, new DateOnly(2027, 2, 1), Speech.Es));
        return await studio.LookAsync(db => db.FrozenActs.Select(row => row.PublicId.Value).SingleAsync());
    }

    private static TaskWords Words(string title, PlanAudience audience, PlanOwner owner) =>
        new() { Title = title, Audience = audience, Owner = owner };
}
