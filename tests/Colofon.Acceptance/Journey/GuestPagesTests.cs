using Colofon.Acceptance.Guests;
using Colofon.Acceptance.Offboardings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Colofon.Acceptance.Journey;

/// <summary>The pages of the portal, the team's page about it, and the page of the backup.</summary>
public sealed class GuestPagesTests(Chromium chromium)
{
    private Studio studio = null!;
    private Visitor me = null!;

    [Fact]
    public async Task The_portal_and_what_we_see_of_it_can_be_read_by_everybody()
    {
        (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var (at, es) = await studio.HostAsync(me);
        var empty = await InviteAsync(at, "Sol Relevo", "sol@relevo.example", ("speech", "Es"), ("side", "Successor"));
        var en = await InviteAsync(at, "Ann Example", "ann@ceramicas.example", ("speech", "En"));
        var over = await InviteAsync(at, "Otra Persona", "otra@ceramicas.example", ("speech", "Es"));
        await me.GetAsync(at + "/portal");
        await studio.LookAsync(async db =>
        {
            db.Add(new Colofon.Guests.InvitationEnd(await db.Invitations.SingleAsync(row => row.Address == "otra@ceramicas.example"), null, db.Now));
            return await db.SaveChangesAsync();
        });
        // All four are looked at when there are pictures to look at; a machine is content with a narrow and a wide one.
        (string Language, int Width)[] screens = Screenshots.AreTaken ? [("es", 360), ("es", 1280), ("en", 360), ("en", 1280)] : [("es", 360), ("en", 1280)];
        await TeamAsync(at, "empty", screens.Take(1));
        await GuestAsync(empty, "sol@relevo.example", "successor", [("es", 360)]);
        await FillAsync(at);
        await GuestAsync(es, Visits.Email, "es", screens.Where(screen => screen.Language == "es"));
        await GuestAsync(en, "ann@ceramicas.example", "en", screens.Where(screen => screen.Language == "en"));
        await ShowAsync(await chromium.OpenAsync(studio.Address, 360, "es"), new Screenshots("portal"), (over, "over"), ("/p/00000000000000000000000000000000", "nothing"));
        await File.WriteAllTextAsync(Path.Combine(studio.Folder.Path, "last-backup.json"), """{"at":"2026-11-01T10:00:00Z","file":"/var/lib/colofon/copias/de/este/estudio/colofon-2026-11-01-100000.colofon","bytes":5000000,"rows":120,"journalEntries":40}""");
        await TeamAsync(at, "team", screens);
    }

    /// <summary>Something of everything, with names that are long and have no place to break.</summary>
    private async Task FillAsync(string at)
    {
        await studio.PlanAsync();
        await studio.DeliverAsync();
        await studio.OfferActAsync("1. Lo que se entrega\n\nLa tienda, con sus textos y sus fotos.\n\n2. Las cuentas\n\nNo queda nada pendiente.");
        await me.GiveAsync(at, Exchanges.Manual, "manual-de-la-tienda-con-todo-lo-que-hay-que-saber_version-definitiva.txt", "Both", "Empieza por la página tres.");
        foreach (var invitation in await studio.LookAsync(db => db.Invitations.AsNoTracking().Where(row => row.Side == Colofon.Guests.GuestSide.Client).ToListAsync()))
        {
            await studio.LookAsync(async db =>
            {
                db.Add(new Colofon.Guests.Exchange.LeftFile(invitation, Colofon.Guests.Exchange.Parcel.Of("fotos_de_la_portada_y_del_catalogo_de_primavera_sin_retocar.zip", [1, 2, 3], out _)!, "Las de la portada.", db.Now));
                db.Add(new Colofon.Guests.Exchange.GuestQuestion(invitation, "¿Quién guarda las fotos?", db.Now));
                db.Add(new Colofon.Guests.Exchange.GuestQuestion(invitation, "¿Hasta cuándo vale la clave https://tienda.ceramicas.example/administracion/usuarios/permisos?", db.Now));
                return await db.SaveChangesAsync();
            });
            await me.SubmitAsync(await me.GetAsync(at + "/portal"), at + "/portal/answers", ("answer", "Las guardamos nosotros hasta marzo.\nDespués, vosotros."));
        }
    }

    private async Task<string> InviteAsync(string at, string name, string email, params (string, string?)[] values)
    {
        await me.InviteAsync(at, "portal-mail", [("name", name), ("email", email), .. values]);
        return await studio.PortalAsync();
    }

    private async Task GuestAsync(string portal, string email, string name, IEnumerable<(string Language, int Width)> screens)
    {
        foreach (var (language, width) in screens)
        {
            var page = await chromium.OpenAsync(studio.Address, width, language);
            var pictures = new Screenshots($"portal-{name}-{width}");
            await ShowAsync(page, pictures, (portal, "door"));
            await page.FillAsync("#mail", email);
            await page.ClickAsync("main form button");
            await ShowAsync(page, pictures, (portal + "/code", "code"));
            await page.FillAsync("#code", await studio.CodeAsync());
            await page.ClickAsync("main form button");
            await ShowAsync(page, pictures, (portal, "inside"));
            if (await page.QuerySelectorAsync("#act") is not null)
                await ShowAsync(page, pictures, (portal + "/act", "act"));
            await page.GotoAsync(portal);
            await page.ClickAsync("#files form button");
            await page.WaitForSelectorAsync("#file-error");
            await CheckAsync(page, pictures, "refused");
        }
    }

    private async Task TeamAsync(string at, string name, IEnumerable<(string Language, int Width)> screens)
    {
        foreach (var (language, width) in screens)
        {
            var page = await chromium.OpenAsync(studio.Address, width, language);
            await page.GotoAsync("/sign-in");
            await page.FillAsync("[name=email]", Studio.OwnerEmail);
            await page.FillAsync("[name=password]", Studio.Password);
            await page.ClickAsync("main form button");
            await page.GotoAsync("/language/" + language);
            await ShowAsync(page, new Screenshots($"portal-{name}-{language}-{width}"), (at + "/portal", "portal"), ("/", "today"), ("/settings/backup", "backup"));
        }
    }

    private static async Task ShowAsync(IPage page, Screenshots pictures, params (string Path, string Name)[] pages)
    {
        foreach (var (path, name) in pages)
        {
            await page.GotoAsync(path);
            await CheckAsync(page, pictures, name);
        }
    }

    private static async Task CheckAsync(IPage page, Screenshots pictures, string name)
    {
        await pictures.TakeAsync(page, name);
        await Accessible.CheckAsync(page);
    }
}
