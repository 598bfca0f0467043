using Colofon.Acceptance.Closures;
using Colofon.Acceptance.Guests;
using Colofon.Acceptance.Mail;
using Colofon.Handovers;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Journey;

/// <summary>The second act: what is handed over, in the portal and here, what is owed, and the act that both sign.</summary>
internal sealed partial class Story
{
    /// <summary>The plan from a checklist, what is handed over, and what is still open.</summary>
    public async Task HandOverAsync()
    {
        await MoveAsync(Stage.HandingOver);
        await LayPlanAsync(direction == EndDirection.Provider ? "freelancer" : "they-leave");
        await AddAsync("deliverables", ("name", IsSpanish ? "El catálogo en PDF" : "The catalogue as PDF"), ("dueOn", Iso(Today.AddDays(20))));
        await AddAsync("accesses", ("system", IsSpanish ? "Panel de la tienda" : "Shop panel"), ("fate", "Transfer"));
        await AddAsync("items", ("text", IsSpanish ? "Cambiar el aviso legal" : "Change the legal notice"));
    }

    private async Task LayPlanAsync(string list)
    {
        var offered = (await me.GetAsync($"{at}/handover/checklists?use={list}")).Page.QuerySelectorAll("input[name=code][checked]").Length;
        await DoAsync($"{at}/handover/checklists?use={list}", at + "/handover/checklists");
        Assert.True(offered > 10);
        Assert.Equal(offered, await studio.LookAsync(db => db.PlanTasks.CountAsync()));
    }

    /// <summary>They come in with a code, do their part, and accept what was delivered.</summary>
    public async Task ClientAgreesAsync()
    {
        Well(await me.InviteAsync(at, "portal-mail", ("speech", IsSpanish ? "Es" : "En")));
        portal = await studio.PortalAsync();
        Assert.True(Seeker.Finds((await ArrivesAsync()).Bytes, portal));
        var email = await studio.LookAsync(db => db.Invitations.Select(row => row.Address).SingleAsync());
        await EachAsync(db => db.Deliverables.Select(row => row.Id.ToString()), "deliverables", "state", ("to", "Delivered"));
        var inside = Seen(await client.ComeInAsync(studio, portal, email));
        foreach (var action in ActionsOf(inside, "/tasks/"))
            inside = Seen(await client.SubmitAsync(inside, action, ("note", "Hecho")));
        var accepting = Assert.Single(ActionsOf(inside, "/deliverables/"));
        Seen(await client.SubmitAsync(inside, accepting, ("answer", "accept")));
        Assert.Equal(DeliverableState.Accepted, await studio.LookAsync(db => db.Deliverables.Select(row => row.State).SingleAsync()));
    }

    /// <summary>All that we had to do is done, and nothing is left open.</summary>
    public async Task KeepPromisesAsync()
    {
        await EachAsync(db => db.AccessGrants.Select(row => row.Id.ToString()), "accesses", "settle", ("proof", "Clara ya es titular"));
        await EachAsync(db => db.OpenItems.Select(row => row.Id.ToString()), "items", "fate", ("fate", "Transferred"), ("to", "Taller Muestra"));
        var page = await me.GetAsync(at + "/handover");
        (string, string?)[] tasks = [.. page.Page.QuerySelectorAll("input[name=task]").Select(box => ("task", box.GetAttribute("value")))];
        Assert.NotEmpty(tasks);
        Well(await me.SubmitAsync(page, at + "/handover/marks", [("mark", "Done"), ("note", "Hecho y comprobado"), .. tasks]));
    }

    /// <summary>What is owed, with its interest, and their word that it is so.</summary>
    public async Task SettleAsync()
    {
        await DoAsync(at + "/closure", at + "/settlement", ("kind", "FinalInvoice"), ("label", "2026-031"), ("amount", "600"));
        var page = await DoAsync(at + "/closure", at + "/settlement/interest", ("interestLabel", "2026-014"), ("principal", "1000"), ("dueOn", "2026-05-31"), ("paidOn", "2026-08-15"), ("compensation", "true"));
        Assert.Contains(IsSpanish ? "661,45" : "661.45", page.Text);
        await DoAsync(at + "/closure", at + "/settlement/agree", ("how", "Su correo de hoy"));
    }

    /// <summary>The act is frozen; we sign it here, they sign it in their own browser, and a stranger can check it.</summary>
    public async Task SignAsync()
    {
        Well(await me.FreezeAsync(at));
        Well(await me.SignAsync(at));
        var act = Seen(await client.GetAsync(portal + "/act"));
        Seen(await client.SubmitAsync(act, Assert.Single(ActionsOf(act, "/act/")), ("agree", "yes"), ("read", "true")));
        Assert.Equal(2, await studio.LookAsync(db => db.ActSignatures.CountAsync()));
        var sealedAct = await me.GetAsync(Ending.Link(await me.GetAsync(at + "/act"), "sealed-act.pdf?"));
        using var file = new TemporaryFile(sealedAct.Bytes);
        Assert.Equal(0, (await Typed.Run("evidence", "verify", file.Path)).Code);
    }

    private async Task EachAsync(Func<ColofonDb, IQueryable<string>> which, string list, string verb, params (string Name, string? Value)[] values)
    {
        var ids = await studio.LookAsync(db => which(db).ToListAsync());
        Assert.NotEmpty(ids);
        foreach (var id in ids)
            await DoAsync($"{at}/handover/{list}/{id}", $"{at}/handover/{list}/{id}/{verb}", values);
    }

    private Task<Answer> AddAsync(string list, params (string Name, string? Value)[] values) =>
        DoAsync($"{at}/handover/{list}", $"{at}/handover/{list}", values);
}
