using Colofon.Aftercare;
using Colofon.Contracts;
using Colofon.Decisions;
using Colofon.Farewells;
using Colofon.Handovers;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Demo;

/// <summary>The example's handover: a client leaves, the letter is answered, and the plan is half lived.</summary>
public sealed class DemoHandover(
    OffboardingDesk offboardings,
    DecisionDesk decisions,
    ContractDesk contracts,
    LetterDesk letters,
    ReleaseDesk releases,
    ChecklistDesk checklists,
    MarkDesk marks,
    DeliverableDesk deliverables,
    AccessDesk accesses,
    OpenItemDesk items,
    CaseFiles files,
    HandoverQueries handovers
)
{
    private static readonly string[] Done = ["INC-01", "INC-02", "INC-03", "INC-04", "INC-06"];

    internal async Task OpenAsync(RelationshipId relationship, DateOnly today, CancellationToken cancel)
    {
        if (await offboardings.OpenAsync(relationship, EndDirection.Client, today.AddDays(-12), cancel) is not { } opened)
            return;
        await AnswerAsync(opened.Id, today, cancel);
        await PlanAsync(opened.Id, cancel);
        await ListAsync(opened.Id, today, cancel);
    }

    private async Task AnswerAsync(OffboardingId id, DateOnly today, CancellationToken cancel)
    {
        await decisions.ChooseDoorAsync(id, Door.Open, null, null, cancel);
        await contracts.SayAsync(id, new ContractWords { Period = "1 month", StartedOn = today.AddYears(-3), Form = "Por escrito" }, cancel);
        await contracts.PlanAsync(id, today.AddDays(-12), today.AddDays(24), cancel);
        await letters.StartAsync(id, Filling, Speech.Es, Register.Ustedes, cancel);
        if (await releases.ReleaseAsync(id, WaysOut.LetterPdf, Speech.Es, cancel: cancel) is not { Copy: { } copy })
            return;
        await releases.DeliverAsync(id, copy.PublicId, DeliveryMeans.All[0], today, null, cancel);
        await offboardings.MoveAsync(id, Stage.HandingOver, cancel);
    }

    private static LetterFilling Filling =>
        new()
        {
            Recipient = "Marta Prueba",
            RecipientEmail = "marta@bodega-ficticia.example",
            Project = "las etiquetas y la web",
            Fact = "la etiqueta de la añada nueva, que hicimos en una semana",
            Goal = "la próxima vendimia",
            Sender = "Inés",
        };

    private async Task PlanAsync(OffboardingId id, CancellationToken cancel)
    {
        await checklists.AddAsync(id, "they-leave", cancel: cancel);
        if (await files.FindAsync(id, cancel) is not { } file)
            return;
        var plan = await handovers.ReadAsync(file, cancel);
        await marks.MarkAsync(id, [.. plan.Tasks.Where(task => Done.Contains(task.Code)).Select(task => task.Id)], TaskMark.Done, null, cancel);
    }

    private async Task ListAsync(OffboardingId id, DateOnly today, CancellationToken cancel)
    {
        await deliverables.AddAsync(id, "Etiquetas de las cuatro últimas añadas, en editable", "Carpeta compartida «Traspaso»", today.AddDays(10), Speech.Es, cancel);
        await deliverables.AddAsync(id, "Manual de la web", null, today.AddDays(14), Speech.Es, cancel);
        await accesses.AddAsync(id, new AccessWords("Registro del dominio", "Titular y facturación", "Inés", AccessFate.Transfer, today.AddDays(7)), Speech.Es, cancel);
        await accesses.AddAsync(id, new AccessWords("Tienda en línea", "Administración", "Inés", AccessFate.Revoke, today.AddDays(24)), Speech.Es, cancel);
        await items.AddAsync(id, "Falta la traducción de la página de visitas", OpenItemKind.Work, PlanOwner.Client, Speech.Es, cancel);
    }
}
