using Colofon.Acceptance.Feedback;
using Colofon.Acceptance.Mail;
using Colofon.Aftercare;
using Colofon.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Journey;

/// <summary>The third act: the last day, how it was for them, and whether all still works.</summary>
internal sealed partial class Story
{
    /// <summary>The case closes once the last day is over, and not before.</summary>
    public async Task CloseAsync()
    {
        Assert.Empty(ActionsOf(Well(await me.GetAsync(at)), "/stage"));
        await RestAsync(days: 70);
        await MoveAsync(Stage.Closed);
    }

    /// <summary>They are asked how it was, and we read their words as they wrote them.</summary>
    public async Task AskAsync()
    {
        const string words = "Siempre supimos en qué punto estaba todo.";
        Well(await me.AskAsync(at, "survey-mail"));
        var link = await studio.LinkAsync();
        Assert.True(Seeker.Finds((await ArrivesAsync()).Bytes, link));
        var sheet = Seen(await client.GetAsync(link + "?go=1"));
        var question = sheet.Page.QuerySelector("textarea")!.GetAttribute("name")!;
        Seen(await client.SubmitAsync(sheet, link, (question, words)));
        Assert.Contains(words, Well(await me.GetAsync(at + "/after")).Text);
    }

    /// <summary>Some weeks later I am reminded to ask whether all still works, and note that it does.</summary>
    public async Task CheckInAsync()
    {
        await RestAsync(days: 25);
        Assert.Contains(Client, Well(await me.GetAsync("/")).Text);
        var page = Well(await me.GetAsync(at + "/after"));
        var action = ActionsOf(page, "/care/")[0];
        Assert.Contains("Todo funciona", Well(await me.SubmitAsync(page, action, ("did", "yes"), ("careNote", "Todo funciona"))).Text);
        var checkIn = await studio.LookAsync(db => db.CareTasks.Where(row => row.Kind == CareKind.CheckIn).Select(row => row.Id).SingleAsync());
        Assert.True(await studio.LookAsync(db => db.CareOutcomes.Where(row => row.TaskId == checkIn).Select(row => row.IsDone).SingleAsync()));
    }

    /// <summary>The journal tells it whole, and what was reserved is in nothing that left.</summary>
    public async Task LookBackAsync()
    {
        Assert.Equal(Stage.Closed, await StageAsync());
        Assert.Contains(IsSpanish ? "está entero" : "whole", (await DoAsync("/journal", "/journal/verify")).Text);
        var left = await studio.LookAsync(db => db.ReleasedCopies.Select(row => row.Bytes).ToListAsync());
        Assert.True(sink.Mails.Count >= 4 && left.Count >= 5, $"{sink.Mails.Count} mails and {left.Count} papers left.");
        foreach (var word in Kept)
            Assert.DoesNotContain(left.Concat(sink.Mails.Select(mail => mail.Bytes)), bytes => Seeker.Finds(bytes, word));
    }
}
