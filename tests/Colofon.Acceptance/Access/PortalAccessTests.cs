using System.Net;
using Colofon.Acceptance.Guests;
using Colofon.Acceptance.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Access;

/// <summary>Every way into the portal, tried by everybody, against portal.csv.</summary>
public sealed class PortalAccessTests : IAsyncLifetime
{
    private const string Token = "__RequestVerificationToken";
    private const string Nothing = "0123456789abcdef0123456789abcdef";

    private readonly Dictionary<string, string> things = [];
    private Studio studio = null!;
    private Visitor owner = null!;
    private Visitor stranger = null!;
    private Visitor client = null!;
    private Visitor successor = null!;
    private Visitor foreign = null!;
    private string portal = "";
    private string successors = "";

    public async ValueTask InitializeAsync()
    {
        (studio, owner) = await Studio.OpenAsync();
        (stranger, client, successor, foreign) = (studio.Visitor(), studio.Visitor(), studio.Visitor(), studio.Visitor());
        (var at, portal) = await studio.HostAsync(owner);
        things["{task}"] = await studio.PlanAsync();
        things["{deliverable}"] = await studio.DeliverAsync();
        things["{act}"] = await studio.OfferActAsync("El texto del acta");
        await owner.GiveAsync(at, Exchanges.Manual);
        things["{file}"] = await studio.LookAsync(db => db.GivenFiles.Select(row => row.PublicId.Value).SingleAsync());
        things["{letter}"] = await studio.LookAsync(db => db.ReleasedCopies.Where(row => row.Way == "letter-pdf").Select(row => row.PublicId.Value).FirstAsync());
        await client.ComeInAsync(studio, portal);
        await owner.InviteAsync(at, "portal-mail", ("name", "Sol Relevo"), ("email", "sol@relevo.example"), ("side", "Successor"));
        successors = await studio.PortalAsync();
        await successor.ComeInAsync(studio, successors, "sol@relevo.example");
        await ForeignAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in new[] { owner, stranger, client, successor, foreign })
            visitor.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public void Every_route_of_the_portal_has_a_row_and_every_row_a_route() =>
        Assert.Equal(
            Route.All(studio, isPortal: true).Select(route => $"{route.Method} {route.Pattern}").Order(StringComparer.Ordinal),
            Rows().Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task Everybody_gets_what_the_table_says()
    {
        List<string> wrong = [];
        foreach (var row in Rows())
        {
            (Visitor Who, string At, string Expected)[] tries = [(stranger, portal, row[2]), (client, portal, row[3]), (successor, successors, row[4]), (foreign, portal, row[5]), (owner, portal, row[6])];
            foreach (var (index, one) in tries.Index())
            {
                if (row[1].EndsWith("/leave", StringComparison.Ordinal))
                    continue;
                var answer = await KnockAsync(one.Who, row[0], row[1], one.At);
                if (Read(answer, row[1]) != one.Expected)
                    wrong.Add($"{row[0]} {row[1]} for {index}: {one.Expected} expected, {(int)answer.Status} seen");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task What_is_of_another_case_is_the_same_nothing_as_what_does_not_exist()
    {
        List<string> wrong = [];
        foreach (var row in Rows().Where(row => row[1].Count(letter => letter == '{') > 1))
        {
            // The foreign guest at their own address, with the things of this case.
            var home = foreignPortal;
            var (theirs, nothing) = (await KnockAsync(foreign, row[0], row[1], home), await KnockAsync(foreign, row[0], row[1], home, isNothing: true));
            if ((theirs.Status, nothing.Status) != (HttpStatusCode.NotFound, HttpStatusCode.NotFound) || theirs.Html != nothing.Html)
                wrong.Add($"{row[0]} {row[1]}: {(int)theirs.Status} and {(int)nothing.Status}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Every_form_demands_the_token_of_its_page_and_every_answer_tells_browsers_to_keep_nothing()
    {
        List<string> wrong = [];
        foreach (var row in Rows())
        {
            var bare = await KnockAsync(client, row[0], row[1], portal, withToken: false);
            if (row[0] == "POST" && bare.Status != (row[1].EndsWith("/files", StringComparison.Ordinal) ? HttpStatusCode.UnsupportedMediaType : HttpStatusCode.BadRequest))
                wrong.Add($"{row[1]} took a form without its token: {(int)bare.Status}");
            var headers = bare.Message.Headers;
            if (headers.CacheControl?.NoStore != true || headers.GetValues("Referrer-Policy").Single() != "no-referrer" || !headers.Contains("Content-Security-Policy") || headers.ETag is not null || bare.Message.Content.Headers.LastModified is not null)
                wrong.Add($"{row[1]}: {headers}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Looking_changes_nothing()
    {
        var before = await RowCounts.ReadAsync(studio);
        foreach (var row in Rows().Where(row => row[0] == "GET"))
        foreach (var visitor in new[] { stranger, client, foreign, owner })
            await KnockAsync(visitor, row[0], row[1], portal);

        var after = await RowCounts.ReadAsync(studio);
        // The outbox goes on trying, whoever looks.
        Assert.Empty(after.Where(pair => pair.Key != "DispatchStep" && before[pair.Key] != pair.Value).Select(pair => pair.Key));
    }

    private string foreignPortal = "";

    private async Task ForeignAsync()
    {
        var relationship = await studio.MeetAsync("Otra Casa");
        var id = await studio.LookAsync(async db =>
        {
            var other = new Colofon.Offboardings.Offboarding(db.Workspace, relationship, Colofon.Offboardings.EndDirection.Mutual, null, db.Now);
            db.Add(other);
            await db.SaveChangesAsync();
            return other.Id;
        });
        await owner.InviteAsync($"/offboardings/{id}", "portal-mail", ("name", "Otra Persona"), ("email", "otra@casa.example"));
        foreignPortal = await studio.PortalAsync();
        await foreign.ComeInAsync(studio, foreignPortal, "otra@casa.example");
    }

    private async Task<Answer> KnockAsync(Visitor who, string method, string pattern, string at, bool withToken = true, bool isNothing = false)
    {
        var path = things.Aggregate(pattern.Replace("/p/{address}", at, StringComparison.Ordinal), (path, thing) => path.Replace(thing.Key, isNothing ? Nothing : thing.Value, StringComparison.Ordinal));
        if (method == "GET")
            return await who.GetOnceAsync(path);
        var token = withToken ? (await who.GetAsync(at)).Page.QuerySelector($"input[name={Token}]")!.GetAttribute("value") : null;
        return await who.PostOnceAsync(path, (Token, token), ("note", "Nada"), ("answer", "return"));
    }

    private static string Read(Answer answer, string pattern) =>
        (int)answer.Status switch
        {
            404 => "gone",
            401 => "door",
            302 when answer.Message.Headers.Location!.OriginalString.Length == "/p/".Length + 32 && answer.Path.Length > 35 => "door",
            200 when pattern == "/p/{address}" && answer.Page.QuerySelector("#mail") is not null => "door",
            < 500 => "in",
            _ => $"{(int)answer.Status}",
        };

    private static List<string[]> Rows() =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "tests/Colofon.Acceptance/Access/portal.csv"))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
        ];
}
