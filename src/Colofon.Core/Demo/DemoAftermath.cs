using System.Text;
using System.Text.RegularExpressions;
using Colofon.Aftercare;
using Colofon.Feedback;
using Colofon.Language;
using Colofon.Mail;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Demo;

/// <summary>What follows the example's closed case: they are asked and answer, thanks are given, and something is learned.</summary>
public sealed partial class DemoAftermath(ColofonDb db, SurveyDesk surveys, SurveyDoor door, CareDesk care, ReflectionDesk reflections)
{
    private static readonly Dictionary<string, string> Replies = new()
    {
        ["valued"] = "Que siempre supimos en qué punto estaba la memoria.",
        ["improve"] = "Avisarnos un poco antes de las fechas de imprenta.",
        ["recommend"] = "9",
        ["recommend-why"] = "Por la calma con la que trabajan.",
        ["contact-again"] = "email",
    };

    internal async Task LiveAsync(OffboardingId id, DateOnly today, CancellationToken cancel)
    {
        var asked = await surveys.AskAsync(id, new SurveyRequest(DemoEnding.To, SurveySet.Short, DemoEnding.House), WaysOut.SurveyEml, Speech.Es, cancel);
        if (asked?.Copy is { } copy)
            await door.AnswerAsync(await SecretAsync(id, copy, cancel), Replies, cancel);
        var thanks = await db.CareTasks.SingleOrDefaultAsync(row => row.OffboardingId == id && row.Kind == CareKind.ThankYou, cancel);
        if (thanks is not null)
            await care.SettleAsync(id, thanks.Id, isDone: true, "Una tarjeta escrita a mano, con la primera prueba de la portada.", cancel);
        await care.SetTermsAsync(id, MayReturn.Yes, null, cancel);
        await LearnAsync(id, today, cancel);
    }

    private async Task LearnAsync(OffboardingId id, DateOnly today, CancellationToken cancel)
    {
        await reflections.LookBackAsync(
            id,
            new Dictionary<string, string>
            {
                ["well"] = "Una reunión corta cada lunes, con acta de tres líneas.",
                ["next-time"] = "Pedir las fechas de imprenta el primer día.",
            },
            cancel
        );
        await reflections.TeachAsync(id, "Preguntar a la imprenta por sus fechas antes de dar las nuestras.", "Inés", today.AddMonths(2), cancel);
    }

    /// <summary>What only the mail carries, read from it as its reader would.</summary>
    private async Task<string> SecretAsync(OffboardingId id, PublicId copy, CancellationToken cancel)
    {
        var mail = (await surveys.CopyAsync(id, copy, cancel))!;
        return Link().Match(Encoding.ASCII.GetString(mail.Bytes).Replace("=\r\n", "", StringComparison.Ordinal)).Groups[1].Value;
    }

    [GeneratedRegex("/s/([A-Za-z0-9_-]{43})")]
    private static partial Regex Link();
}
