using System.Net;
using Colofon.Acceptance.Access;
using Colofon.Aftercare;
using Colofon.Offboardings;
using Colofon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Feedback;

/// <summary>P17: after the close only what the table allows still happens, by whatever way it is tried.</summary>
public sealed class ClosedMeansClosedTests
{
    [Fact]
    public async Task Every_form_says_which_action_of_a_case_it_is()
    {
        var (studio, _) = await Studio.OpenAsync();
        await using var closing = studio;

        var unknown = Forms(studio).Select(route => route.Pattern).Except(ClosedRoutes.Actions.Keys).ToList();
        var stray = ClosedRoutes.Actions.Keys.Except(Forms(studio).Select(route => route.Pattern)).ToList();

        Assert.True(unknown.Count == 0, "Say in ClosedRoutes.cs which action these are: " + string.Join(", ", unknown));
        Assert.Empty(stray);
    }

    [Fact]
    public async Task No_form_changes_a_case_that_is_over()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var things = await ThingsAsync(studio);
        List<string> wrong = [];
        foreach (var route in Forms(studio).Where(route => route.Pattern.StartsWith("/offboardings/{id}/", StringComparison.Ordinal)))
        {
            foreach (var (stage, door) in ClosedStates.All)
            {
                var made = await things.MakeAsync(route);
                var id = Key.TryParse<OffboardingId>(made["offboardings/{id}"])!.Value;
                await studio.TurnAsync(id, stage, door);
                if (await PermitsAsync(studio, id, ClosedRoutes.Actions[route.Pattern], door))
                    continue;
                var before = await studio.LookAsync(RowPrint.TakeAsync);

                var answer = await PressAsync(me, route, made);

                if (await studio.LookAsync(RowPrint.TakeAsync) != before)
                    wrong.Add($"{route} changes a case that is {stage} with door {door}: {(int)answer.Status}");
                if ((int)answer.Status is >= 500 or 400)
                    wrong.Add($"{route} stumbles over a case that is {stage}: {(int)answer.Status}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Else the other test would prove nothing: the same press changes a case that is open.</summary>
    [Fact]
    public async Task The_same_forms_change_a_case_that_is_open()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var things = await ThingsAsync(studio);
        List<string> idle = [];
        foreach (var route in Forms(studio).Where(route => route.Pattern.StartsWith("/offboardings/{id}/", StringComparison.Ordinal)))
        {
            if (!await ChangesAsync(studio, me, things, route, Stage.Considering) && !await ChangesAsync(studio, me, things, route, Stage.HandingOver) && !await ChangesAsync(studio, me, things, route, Stage.Closed))
                idle.Add(route.Pattern);
        }

        Assert.True(!idle.Except(ClosedRoutes.WantMore).Any(), $"Give ClosedRoutes.Bag the fields of: {string.Join(", ", idle.Except(ClosedRoutes.WantMore))}");
    }

    [Theory]
    [InlineData(Stage.Closed, Door.Open)]
    [InlineData(Stage.Closed, Door.NoContact)]
    [InlineData(Stage.Withdrawn, Door.Open)]
    public async Task What_is_over_can_still_be_read(Stage stage, Door door)
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var things = await ThingsAsync(studio);
        foreach (var route in Route.All(studio).Where(route => !route.IsPost && route.Kinds is ["offboardings/{id}"] && !route.Pattern.Contains('.')))
        {
            var made = await things.MakeAsync(route);
            await studio.TurnAsync(Key.TryParse<OffboardingId>(made["offboardings/{id}"])!.Value, stage, door);

            Assert.Equal(HttpStatusCode.OK, (await me.GetAsync(route.Path(made))).Status);
        }
    }

    private static async Task<bool> ChangesAsync(Studio studio, Visitor me, Things things, Route route, Stage stage)
    {
        var made = await things.MakeAsync(route);
        await studio.TurnAsync(Key.TryParse<OffboardingId>(made["offboardings/{id}"])!.Value, stage, Door.Open);
        var before = await studio.LookAsync(RowPrint.TakeAsync);
        await PressAsync(me, route, made);
        return await studio.LookAsync(RowPrint.TakeAsync) != before;
    }

    private static async Task<Answer> PressAsync(Visitor me, Route route, IReadOnlyDictionary<string, string> made)
    {
        var token = (await me.GetAsync("/settings/account")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");
        return await me.PostOnceAsync(route.Path(made), [("__RequestVerificationToken", token), .. ClosedRoutes.Bag]);
    }

    private static Task<bool> PermitsAsync(Studio studio, OffboardingId id, CaseAction action, Door? door) =>
        studio.LookAsync(async db => (await db.Offboardings.AsNoTracking().SingleAsync(row => row.Id == id)).Permits(action, door));

    private static async Task<Things> ThingsAsync(Studio studio) =>
        new(studio, await studio.FirstWorkspaceAsync(), await studio.LookAsync(db => db.Users.Select(row => (Guid?)row.Id).FirstAsync()));

    private static IEnumerable<Route> Forms(Studio studio) =>
        Route.All(studio).Concat(Route.All(studio, isPortal: true)).Where(route => route.IsPost && !ClosedRoutes.OfNoCase.Any(start => route.Pattern.StartsWith(start, StringComparison.Ordinal)));
}
