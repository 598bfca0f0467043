using Colofon.Decisions;
using Colofon.Offboardings;

namespace Colofon.Demo;

/// <summary>What the example's people thought before deciding, and how the news reached them.</summary>
public sealed class DemoThoughts(CertaintyDesk certainty, NewsDesk news)
{
    internal async Task ThinkAsync(OffboardingId id, DateOnly today, CancellationToken cancel)
    {
        await certainty.TryAsync(id, new TriedAlternative("talked", today.AddDays(-70), "for-a-while", "Le contamos los cambios de cada semana; en septiembre volvieron."), cancel);
        await certainty.TryAsync(id, new TriedAlternative("scope", today.AddDays(-45), "not-kept", "Tres entregas al mes, por escrito. Duró dos meses."), cancel);
        await certainty.FavourAsync(id, "Pagan siempre a tiempo.", cancel);
        await certainty.AnswerAsync(
            id,
            new Dictionary<string, string>
            {
                ["pattern"] = "Un patrón: ocho cambios de encargo desde marzo, todos con fecha en la ficha.",
                ["mine"] = "Dije que sí a todo el primer año.",
                ["stay"] = "Un alcance que se cumpla seis meses seguidos.",
            },
            cancel
        );
        await certainty.HearOpinionAsync(id, "Marta", today.AddDays(-3), "Espera a que pase la campaña y dilo con una fecha clara.", cancel);
    }

    internal async Task HearAsync(OffboardingId id, DateOnly on, CancellationToken cancel)
    {
        await news.HearAsync(id, new NewsHeard(on, NewsWay.Call, "Pedro Supuesto", "A partir de febrero seguimos con un equipo de la casa. Estamos muy contentos con todo."), cancel);
        await certainty.FeelAsync(id, "Pena, y un poco de alivio por las urgencias de los viernes.", cancel);
    }
}
