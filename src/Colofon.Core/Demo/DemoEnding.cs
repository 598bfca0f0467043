using Colofon.Aftercare;
using Colofon.Closures;
using Colofon.Contracts;
using Colofon.Decisions;
using Colofon.Documents;
using Colofon.Farewells;
using Colofon.Guests;
using Colofon.Handovers;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Relationships;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Demo;

/// <summary>The example's closed case: a work that is done, accepted, settled, and signed for by both.</summary>
public sealed class DemoEnding(
    ColofonDb db,
    OffboardingDesk offboardings,
    NewsDesk news,
    DecisionDesk decisions,
    ContractDesk contracts,
    LetterDesk letters,
    ReleaseDesk releases,
    ChecklistDesk checklists,
    MarkDesk marks,
    DeliverableDesk deliverables,
    AccessDesk accesses,
    InvitationDesk invitations,
    SettlementDesk settlements,
    ActDraftDesk drafts,
    ClosingActDesk acts,
    CaseFiles files,
    HandoverQueries handovers,
    DemoAftermath aftermath
)
{
    internal const string Them = "Íñigo Modelo";
    private const string Address = "inigo@fundacion-ensayo.example";

    // The example has no account of its own: its invented owner signs, and nobody who is real.
    private static readonly Signer Us = new("Inés", "hola@estudio-ejemplo.example", "");
    private static readonly Signer Client = new(Them, Address, $"Código enviado a {Address}.");

    internal static MailboxAddress To => MailboxAddress.TryCreate(Them, Address, out var to) ? to : throw new InvalidOperationException();

    internal static Uri House { get; } = new("https://colofon.estudio-ejemplo.example");

    internal async Task LiveAsync(RelationshipId relationship, DateOnly today, CancellationToken cancel)
    {
        if (await offboardings.OpenAsync(relationship, EndDirection.Natural, today.AddDays(-20), cancel) is not { } opened)
            return;
        await SayAsync(opened.Id, today, cancel);
        await HandOverAsync(opened.Id, today, cancel);
        await SettleAsync(opened.Id, today, cancel);
        await SignAsync(opened.Id, today, cancel);
        await offboardings.MoveAsync(opened.Id, Stage.Closed, cancel);
        await aftermath.LiveAsync(opened.Id, today, cancel);
    }

    private async Task SayAsync(OffboardingId id, DateOnly today, CancellationToken cancel)
    {
        await news.HearAsync(id, new NewsHeard(today.AddDays(-20), NewsWay.Mail, Them, "La memoria está perfecta: damos el trabajo por recibido."), cancel);
        await decisions.ChooseDoorAsync(id, Door.Open, null, null, cancel);
        await contracts.SayAsync(id, new ContractWords { StartedOn = today.AddMonths(-9), Form = "Por escrito" }, cancel);
        await contracts.PlanAsync(id, today.AddDays(-20), today, cancel);
        await letters.StartAsync(
            id,
            new LetterFilling
            {
                Recipient = Them,
                RecipientEmail = Address,
                Project = "la memoria anual",
                Fact = "la tarde en que elegimos juntos las fotografías",
                Goal = "la presentación de marzo",
                Sender = Us.Name,
            },
            Speech.Es,
            Register.Ustedes,
            cancel
        );
        if (await releases.ReleaseAsync(id, WaysOut.LetterPdf, Speech.Es, cancel: cancel) is { Copy: { } copy })
            await releases.DeliverAsync(id, copy.PublicId, DeliveryMeans.All[0], today, null, cancel);
        await offboardings.MoveAsync(id, Stage.HandingOver, cancel);
    }

    private async Task HandOverAsync(OffboardingId id, DateOnly today, CancellationToken cancel)
    {
        await checklists.AddAsync(id, "freelancer", cancel: cancel);
        await checklists.AddAsync(id, "natural", cancel: cancel);
        await invitations.InviteAsync(id, new GuestRequest(To, GuestSide.Client, Speech.Es, Register.Ustedes, today.AddDays(14), House), WaysOut.PortalEml, Speech.Es, cancel);
        foreach (var name in new[] { "Memoria anual, en PDF para imprenta", "Memoria anual, en editable" })
        {
            if (await deliverables.AddAsync(id, name, "Carpeta compartida «Memoria»", today, Speech.Es, cancel) is not { Row: { } row })
                continue;
            await deliverables.GoAsync(id, row.Id, DeliverableState.Delivered, null, Speech.Es, cancel);
            await deliverables.AnswerOutsideAsync(id, row.PublicId, isAccepted: true, Them, null, cancel);
        }
        if (await accesses.AddAsync(id, new AccessWords("Banco de imágenes de la fundación", "Descarga", Us.Name, AccessFate.Revoke, today), Speech.Es, cancel) is { Row: { } access })
            await accesses.SettleAsync(id, access.Id, "Acceso cerrado con Íñigo al teléfono", cancel);
        if (await files.FindAsync(id, cancel) is not { } file)
            return;
        var plan = await handovers.ReadAsync(file, cancel);
        await marks.MarkAsync(id, [.. plan.Tasks.Where(task => task.IsOpen && task.Phase < PlanPhase.After).Select(task => task.Id)], TaskMark.Done, "Hecho y comprobado", cancel);
    }

    private async Task SettleAsync(OffboardingId id, DateOnly today, CancellationToken cancel)
    {
        await settlements.AddAsync(id, SettlementKind.FinalInvoice, "Última factura de la memoria", 1250m, cancel);
        if (await files.FindAsync(id, cancel) is { } file)
            await settlements.AgreeAsync(id, file.Settlement.Fingerprint, "Su correo de hoy", today, cancel);
    }

    private async Task SignAsync(OffboardingId id, DateOnly today, CancellationToken cancel)
    {
        await drafts.StartAsync(id, Speech.Es, Register.Ustedes, cancel);
        var version = await db.ClosingActs.Where(row => row.OffboardingId == id).Select(row => row.Version).SingleAsync(cancel);
        if (await drafts.FreezeAsync(id, version, today.AddDays(ActDraftDesk.UsualDays), Speech.Es, cancel) is not { Act: { } act })
            return;
        await acts.SignAsync(act.PublicId, act.Sha256, Us, cancel);
        await acts.AcceptAsync(act.PublicId, act.Sha256, Client, cancel);
    }
}
