using System.Text.RegularExpressions;
using Colofon.Acceptance.Access;
using Colofon.Acceptance.Offboardings;

namespace Colofon.Acceptance.Guests;

/// <summary>P6: what was thought and not said leaves no trace in the portal, not even a byte.</summary>
public sealed partial class SameBytesTests
{
    [Fact]
    public async Task P6_Two_cases_that_differ_only_in_what_is_reserved_have_the_same_portal()
    {
        var plain = await PortalOfAsync("Ya no nos resulta rentable", 0, "hablado");
        var other = await PortalOfAsync("Grita al equipo, y además nos han ofrecido algo mejor en otra parte", 3, "Otra nota, más larga y distinta");

        Assert.True(plain.Count >= 4, string.Join('\n', plain.Keys));
        Assert.Equal(plain.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(plain, page => Assert.Equal(page.Value, other[page.Key]));
    }

    private static async Task<Dictionary<string, string>> PortalOfAsync(string reserved, int more, string note)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = House.CaseOf(await me.OpenCaseAsync(await studio.MeetAsync(note: note)));
        for (var time = 0; time < more; time++)
            await me.SubmitAsync(await me.GetAsync(at + "/decision"), at + "/reserved", ("reserved", reserved + time));
        await me.PrepareAsync(at);
        await studio.RestAsync(me);
        await me.SubmitAsync(await me.ReleaseAsync(at), at + "/delivery", ("means", "own-email"), ("on", "2026-11-26"));
        await Feedback.Endings.SetUpMailAsync(studio);
        await me.InviteAsync(at);
        var portal = await studio.PortalAsync();
        await studio.PlanAsync();
        await studio.DeliverAsync();
        await studio.OfferActAsync("El texto del acta");
        await me.GiveAsync(at, Exchanges.Manual, note: "Para la tienda");
        using var them = studio.Visitor();
        await them.ComeInAsync(studio, portal);
        await them.LeaveAsync(portal, [1, 2, 3], "fotos.zip", "Las fotos");
        await them.SubmitAsync(await them.GetAsync(portal), portal + "/questions", ("note", "¿Quién guarda las fotos?"));
        await me.SubmitAsync(await me.GetAsync(at + "/portal"), at + "/portal/answers", ("answer", "Las guardamos nosotros."));
        var crawl = new Crawler(them);
        await crawl.GoAsync(portal);
        me.Dispose();
        return crawl.Seen.ToDictionary(page => Plain(page.Key), page => Plain(Headers(page.Value) + System.Text.Encoding.Latin1.GetString(page.Value.Bytes)));
    }

    // What is random in each answer and each row, and the second in which it was sent.
    private static string Plain(string text) => Secret().Replace(Random().Replace(text, "…"), "…");

    private static string Headers(Answer answer) =>
        string.Join('\n', answer.Message.Headers.Concat(answer.Message.Content.Headers).Where(header => header.Key is not ("Date" or "Set-Cookie")).OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")) + "\n";

    [GeneratedRegex("[0-9a-f]{64}|[0-9a-f]{32}")]
    private static partial Regex Random();

    [GeneratedRegex("(?<=__RequestVerificationToken\" value=\")[^\"]+|CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Secret();
}
