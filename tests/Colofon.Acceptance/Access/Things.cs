using Colofon.Accounts;
using Colofon.Aftercare;
using Colofon.Closures;
using Colofon.Contracts;
using Colofon.Decisions;
using Colofon.Documents;
using Colofon.Farewells;
using Colofon.Feedback;
using Colofon.Farewells.Meetings;
using Colofon.Guests;
using Colofon.Guests.Exchange;
using Colofon.Handovers;
using Colofon.Imports;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Mail.Outbox;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Signals;
using Colofon.Storage;
using Colofon.Web.Shell;

namespace Colofon.Acceptance.Access;

/// <summary>
/// Makes what the routes ask for, new for every try. A new kind of thing in a path gets a line in <see cref="Makers"/>:
/// the word before the parameter, the parameter, and how to make one in the workspace at hand.
/// </summary>
internal sealed class Things(Studio studio, WorkspaceId workspace, Guid? lead, string mark = "")
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly Dictionary<string, Func<Things, ColofonDb, IOwned?>> Makers = new()
    {
        ["relationships/{id}"] = (things, _) => things.relationship,
        ["people/{person}"] = (things, _) => new Person(things.Here, things.relationship!.Id, things.Marked("Clara Muestra"), "clara@ceramicas.example"),
        ["facts/{id}"] = (things, db) => new Fact(things.Here, things.relationship!.Id, FactKind.Incident, Day, things.Marked("Cambió el encargo tres veces"), 2, null, db.Now),
        ["imports/{id}"] = (things, db) => things.Import(db.Now),
        ["offboardings/{id}"] = (things, _) => things.offboarding,
        ["critical/{date}"] = (things, _) => new CriticalDate(things.Here, things.relationship!.Id, Day, Day, things.Marked("Campaña de Navidad")),
        ["care/{task}"] = (things, db) => new CareTask(things.offboarding!, CareKind.CheckIn, Day, db.Now),
        ["lessons/{lesson}"] = (things, db) => new Lesson(things.offboarding!, things.Marked("Pedir anticipo"), null, null, null, db.Now),
        ["suppression/{entry}"] = (things, db) => new SuppressionEntry(things.Here, $"{PublicId.New()}@ceramicas.example", SuppressionOrigin.Person, things.Marked("Lo pidió"), null, db.Now),
        ["settlement/{line}"] = (things, db) => new SettlementLine(things.offboarding!, SettlementKind.FinalInvoice, things.Marked("Diciembre"), 100m, db.Now),
        ["disputes/{dispute}"] = (things, db) => new Dispute(things.offboarding!, things.Marked("La factura de octubre"), null, db.Now),
        ["data/{instruction}"] = (things, db) => things.Erased(db.Now),
        ["papers/{paper}"] = (things, db) => new SignedPaper(things.act!, PaperFile.Of("acta.pdf", "%PDF-1.4\n%%EOF\n"u8.ToArray())!, null, db.Now),
        ["left/{left}"] = (things, db) => things.Left(db),
        ["reserved/{reason}"] = (things, db) => new ReservedReason(things.offboarding!, things.Marked("Diez meses de cambios sin pagar"), null, db.Now),
        ["meetings/{meeting}"] = (things, db) => things.Meeting(db.Now),
        ["tasks/{task}"] = (things, db) => new PlanTask(things.offboarding!, null, new TaskWords { Title = things.Marked("Entregar las fotos") }, db.Now),
        ["moves/{move}"] = (things, db) => new PlanMove(things.offboarding!, new PlanDates(Day, Day), new PlanDates(Day, Day.AddDays(7)), null, db.Now),
        ["deliverables/{deliverable}"] = (things, db) => new Deliverable(things.offboarding!, things.Marked("Manual de marca"), null, Day, db.Now),
        ["accesses/{access}"] = (things, db) => new AccessGrant(things.offboarding!, new AccessWords(things.Marked("Registro del dominio"), null, null, AccessFate.Transfer, Day), db.Now),
        ["items/{item}"] = (things, db) => new OpenItem(things.offboarding!, things.Marked("Falta el texto de la portada"), OpenItemKind.Work, PlanOwner.Lead, db.Now),
        ["out/{copy}"] = (things, _) => things.copy,
        ["notes/{note}"] = (things, db) => DecisionNote.InFavour(things.offboarding!, things.Marked("Pagan siempre a tiempo"), null, db.Now),
        ["news/{news}"] = (things, db) => new News(things.offboarding!, new NewsHeard(Day, Who: things.Marked("Clara")), null, db.Now),
        ["shareable/{reason}"] = (things, db) => new ShareableReason(things.offboarding!, things.Marked("Concentro el estudio en identidad"), null, db.Now),
    };

    /// <summary>Words in a path that are no object of anybody's.</summary>
    private static readonly Dictionary<string, string> Words = new()
    {
        ["language/{code}"] = "en",
        ["tone/{rule}"] = "accusation",
        ["assets/{hash}"] = StaticAssets.Url("colofon.css").Split('/')[2],
        ["{hash}/{name}"] = "colofon.css",
        ["s/{secret}"] = new string('x', 43),
    };

    /// <summary>What has to be in a form for it to be about something.</summary>
    private static readonly Dictionary<string, (string, string?)[]> Typed = new()
    {
        ["/relationships/{id}/weeks"] = [("week", "2026-11-16"), ("exceptional", "true")],
        ["/offboardings/{id}/handover/checklists"] = [("use", "freelancer"), ("code", "FRL-14")],
        ["/offboardings/{id}/stage"] = [("to", nameof(Stage.Decided))],
    };

    private Route? route;
    private Relationship? relationship;
    private Offboarding? offboarding;
    private FrozenAct? act;
    private ReleasedCopy? copy;

    private WorkspaceId Here => workspace;

    /// <summary>Text that tells whose it is.</summary>
    private string Marked(string text) => mark.Length == 0 ? text : $"{text} {mark}";

    public static bool Knows(string kind) => Makers.ContainsKey(kind) || IsWord(kind) || kind == "people/{accountId}";

    public static (string Name, string? Value)[] FieldsOf(Route route) => Typed.GetValueOrDefault(route.Pattern, []);

    public static bool IsWord(string kind) => Words.ContainsKey(kind);

    /// <summary>One of each kind that a route asks for, hanging together as the path says.</summary>
    public async Task<IReadOnlyDictionary<string, string>> MakeAsync(Route asked)
    {
        route = asked;
        return asked.Kinds.All(IsWord)
            ? asked.Kinds.ToDictionary(kind => kind, kind => Words[kind])
            : await studio.LookAsync(MakeAsync, workspace);
    }

    private async Task<IReadOnlyDictionary<string, string>> MakeAsync(ColofonDb db)
    {
        await BeginAsync(db);
        Dictionary<string, string> made = [];
        foreach (var kind in route!.Kinds)
            made[kind] = Words.TryGetValue(kind, out var word) ? word : kind == "people/{accountId}" ? Account(db) : Own(db, kind);
        await db.SaveChangesAsync();
        return made;
    }

    private async Task BeginAsync(ColofonDb db)
    {
        relationship = new Relationship(workspace, CounterpartKind.Client, Marked("Cerámicas Ejemplo"), Speech.Es, db.Now);
        db.Add(relationship);
        await db.SaveChangesAsync();
        // What they tell us is noted where they end it.
        var direction = route!.Pattern.Contains("/news", StringComparison.Ordinal) ? EndDirection.Client : EndDirection.Provider;
        offboarding = new Offboarding(workspace, relationship.Id, direction, lead, db.Now);
        db.Add(offboarding);
        await db.SaveChangesAsync();
        if (route!.Pattern.Contains("/act", StringComparison.Ordinal))
            await FreezeAsync(db);
        db.Add(new Letter(offboarding, "announcement-client", Speech.Es, Register.Tu, Marked("Nuestro final"), Marked("Hola, Clara. Termino en diciembre."), db.Now));
        if (route!.Kinds.Contains("out/{copy}"))
            copy = await MailedAsync(db);
    }

    /// <summary>A letter let out to be mailed, and on its way unless the route is the one that sends it.</summary>
    private async Task<ReleasedCopy> MailedAsync(ColofonDb db)
    {
        await db.SaveChangesAsync();
        var file = (await new CaseFiles(db).FindAsync(offboarding!.Id))!;
        MailboxAddress.TryParse("Inés <ines@estudio.example>", out var from);
        MailboxAddress.TryParse("Clara Muestra <clara@ceramicas.example>", out var to);
        var id = PublicId.New();
        var message = new MimeMessage { From = from!, To = to!, Subject = Marked("Nuestro final"), Body = Marked("Hola, Clara."), Language = Speech.Es, Date = db.Now, PublicId = id.Value, Domain = from!.Domain };
        var draft = new OutboundDraft { Way = WaysOut.LetterMail, PublicId = id, FileName = $"carta-{id}.eml", Bytes = message.ToBytes(), Texts = [] };
        var made = new ReleasedCopy(offboarding, LeakGuard.Release(draft, file, Speech.Es).Outbound!, null, null, db.Now);
        db.Add(made);
        if (!route!.Pattern.EndsWith("/send", StringComparison.Ordinal))
        {
            var dispatch = new Dispatch(made, from, to!, null, db.Now);
            db.AddRange(dispatch, dispatch.Hold(Patience.Hold, db.Now));
        }
        await db.SaveChangesAsync();
        return made;
    }

    private async Task FreezeAsync(ColofonDb db)
    {
        var desk = new ActDraftDesk(db, new CaseFiles(db));
        await desk.StartAsync(offboarding!.Id, Speech.Es, Register.Tu);
        act = (await desk.FreezeAsync(offboarding.Id, 0, new DateOnly(2027, 1, 31), Speech.Es))!.Act;
    }

    private LeftFile Left(ColofonDb db)
    {
        MailboxAddress.TryParse("Clara Muestra <clara@ceramicas.example>", out var to);
        var invitation = new Invitation(offboarding!, new GuestRequest(to!, GuestSide.Client, Speech.Es, Register.Tu, Day, new Uri("http://127.0.0.1")), to!, null, db.Now);
        db.Add(invitation);
        return new LeftFile(invitation, Parcel.Of(Marked("fotos") + ".zip", [1, 2, 3], out _)!, Marked("Las de la portada"), db.Now);
    }

    private DataInstruction Erased(DateTimeOffset now)
    {
        var instruction = new DataInstruction(offboarding!, Marked("La lista de clientes"), DataFate.Erase, null, "Clara Muestra", now);
        instruction.Do(Day, "borrado seguro");
        return instruction;
    }

    private string Own(ColofonDb db, string kind)
    {
        var thing = Makers[kind](this, db)!;
        if (db.Entry(thing).State == Microsoft.EntityFrameworkCore.EntityState.Detached)
            db.Add(thing);
        return thing.GetType().GetProperty("Id")!.GetValue(thing)!.ToString()!;
    }

    private Meeting Meeting(DateTimeOffset now)
    {
        MailboxAddress.TryParse("Clara Muestra <clara@ceramicas.example>", out var with);
        return new Meeting(offboarding!, new MeetingPlan(now.AddDays(3), 30, MeetingMedium.Video, null, Marked("Conversación"), with!), null, now);
    }

    private Import Import(DateTimeOffset now)
    {
        var name = PublicId.New().ToString();
        File.WriteAllText(Path.Combine(studio.Folder.Incoming, name), $"fecha;cliente;importe\n2026-11-02;{Marked("Cerámicas Ejemplo")};100,00\n");
        var import = new Import(workspace, ImportKind.Invoices, Marked("facturas.csv"), name, 60, null, now);
        if (route!.Pattern.EndsWith("/go-on", StringComparison.Ordinal))
            import.Fail("import.fault", now);
        return import;
    }

    private string Account(ColofonDb db)
    {
        var email = $"{PublicId.New()}@estudio.example";
        var account = new Account(email, Marked("Marta"), Speech.Es) { NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant() };
        db.Add(account);
        db.Add(new Membership(workspace, account.Id, Role.Member, db.Now));
        return account.Id.ToString();
    }
}
