using Colofon.Aftercare;
using Colofon.Contracts;
using Colofon.Decisions;
using Colofon.Farewells;
using Colofon.Language;
using Colofon.Offboardings;
using Colofon.Relationships;

namespace Colofon.Demo;

/// <summary>Opens the example's offboardings: one in each direction, one being handed over, one with a supplier, and one that is over.</summary>
public sealed class DemoCases(OffboardingDesk offboardings, DecisionDesk decisions, ContractDesk contracts, LetterDesk letters, DemoThoughts thoughts, DemoHandover handover, DemoEnding ending)
{
    internal async Task OpenAsync(IReadOnlyDictionary<string, RelationshipId> met, DateOnly today, CancellationToken cancel)
    {
        await WeLeaveAsync(met["Cerámicas Ejemplo"], today, cancel);
        await TheyLeaveAsync(met["Clínica Supuesto"], today, cancel);
        await handover.OpenAsync(met["Bodega Ficticia"], today, cancel);
        await ending.LiveAsync(met["Fundación Ensayo"], today, cancel);
        await offboardings.OpenAsync(met["Hotel Quimera"], EndDirection.Natural, null, cancel);
        await offboardings.OpenAsync(met["Imprenta Maqueta"], EndDirection.Provider, null, cancel);
    }

    private async Task WeLeaveAsync(RelationshipId relationship, DateOnly today, CancellationToken cancel)
    {
        if (await offboardings.OpenAsync(relationship, EndDirection.Provider, null, cancel) is not { } opened)
            return;
        await thoughts.ThinkAsync(opened.Id, today, cancel);
        await decisions.ReserveAsync(opened.Id, "Ya no nos resulta rentable y el trato con el equipo ha dejado de ser respetuoso.", cancel);
        await decisions.ShareAsync(opened.Id, "Este año concentro el estudio en proyectos de identidad.", Speech.Es, cancel);
        await decisions.ChooseDoorAsync(opened.Id, Door.Open, null, null, cancel);
        await contracts.SayAsync(opened.Id, new ContractWords { Period = "30 days", StartedOn = today.AddYears(-2), Form = "Por escrito" }, cancel);
        await contracts.AddCriticalAsync(opened.Id, new DateOnly(today.Year, 12, 10), new DateOnly(today.Year, 12, 31), "Campaña de Navidad", cancel);
        await contracts.PlanAsync(opened.Id, today.AddDays(7), today.AddDays(60), cancel);
        await letters.StartAsync(
            opened.Id,
            new LetterFilling
            {
                Recipient = "Clara Muestra",
                RecipientEmail = "clara@ceramicas-ejemplo.example",
                Project = "la tienda en línea",
                Fact = "el catálogo de otoño, que ha quedado como lo imaginábamos",
                TransitionUntil = today.AddDays(74),
                TransitionHours = 3,
                Sender = "Inés",
            },
            Speech.Es,
            Register.Usted,
            cancel
        );
    }

    private async Task TheyLeaveAsync(RelationshipId relationship, DateOnly today, CancellationToken cancel)
    {
        if (await offboardings.OpenAsync(relationship, EndDirection.Client, today.AddDays(-1), cancel) is { } opened)
        {
            await thoughts.HearAsync(opened.Id, today.AddDays(-1), cancel);
            await decisions.ChooseDoorAsync(opened.Id, Door.Open, null, null, cancel);
        }
    }
}
