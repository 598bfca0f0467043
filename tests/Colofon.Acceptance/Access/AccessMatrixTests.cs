using System.Net.Http.Headers;
using Colofon.Acceptance.Accounts;
using Colofon.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Access;

/// <summary>
/// Every way in, tried by everybody, against the table in access.csv. A new route needs a row; the failure of the first
/// test prints it ready to copy, as the application behaves now: read it before it is believed.
/// </summary>
public sealed class AccessMatrixTests : IAsyncLifetime
{
    // Files stream past, so these find the token in the stream.
    private const string ReadsItsOwnToken = "/imports";
    private static readonly HashSet<string> ReadTheirOwnToken = [ReadsItsOwnToken, "/offboardings/{id}/act/paper", "/offboardings/{id}/portal/files"];

    private Doorway doorway = null!;
    private IReadOnlyList<Route> routes = null!;

    public async ValueTask InitializeAsync()
    {
        doorway = await Doorway.OpenAsync();
        routes = Route.All(doorway.Studio);
    }

    public ValueTask DisposeAsync() => doorway.DisposeAsync();

    [Fact]
    public async Task Every_route_has_a_row_and_every_row_a_route()
    {
        var table = AccessTable.Read();
        var unknown = routes.SelectMany(route => route.Kinds).Where(kind => !Things.Knows(kind)).Distinct().ToList();
        Assert.True(unknown.Count == 0, "Say in Access/Things.cs how to make: " + string.Join(", ", unknown));

        List<string> rows = [];
        foreach (var route in routes.Where(route => !table.ContainsKey((route.Method, route.Pattern))))
            rows.Add(AccessTable.Row(route, await ObservedAsync(route)));
        var stray = table.Keys.Except(routes.Select(route => (route.Method, route.Pattern))).Select(key => $"{key.Method} {key.Pattern}").ToList();

        Assert.True(rows.Count == 0, "These routes have no row in Access/access.csv. As they behave now:\n" + string.Join('\n', rows));
        Assert.True(stray.Count == 0, "These rows have no route any more:\n" + string.Join('\n', stray));
    }

    [Theory]
    [InlineData(nameof(Actor.Anonymous))]
    [InlineData(nameof(Actor.Viewer))]
    [InlineData(nameof(Actor.Member))]
    [InlineData(nameof(Actor.Lead))]
    [InlineData(nameof(Actor.Owner))]
    public async Task Everybody_gets_what_the_table_says_and_browsers_are_told_to_run_and_keep_nothing(string name)
    {
        var actor = Enum.Parse<Actor>(name);
        List<string> wrong = [];
        foreach (var (route, grants) in Known())
        {
            var answer = await doorway.KnockAsync(actor, route, await doorway.Own.MakeAsync(route));
            if (Doorway.Read(answer) != grants[(int)actor])
                wrong.Add($"{route}: {grants[(int)actor]} expected, {(int)answer.Status} {answer.Message.Headers.Location} seen");
            if (!IsCareful(route, answer.Message.Headers))
                wrong.Add($"{route}: {answer.Message.Headers}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task What_is_anothers_looks_exactly_like_what_does_not_exist()
    {
        List<string> wrong = [];
        foreach (var (route, grants) in Known().Where(pair => HasThings(pair.Route)))
        {
            var foreign = await doorway.Foreign.MakeAsync(route);
            foreach (var actor in Enum.GetValues<Actor>())
            {
                var missing = foreign.ToDictionary(pair => pair.Key, pair => Things.IsWord(pair.Key) ? pair.Value : Guid.CreateVersion7().ToString());
                var (theirs, nothing) = (await doorway.KnockAsync(actor, route, foreign), await doorway.KnockAsync(actor, route, missing));
                if (theirs.Status != nothing.Status || Bare(theirs, foreign) != Bare(nothing, missing))
                    wrong.Add($"{route} tells {actor} the difference: {(int)theirs.Status} and {(int)nothing.Status}");
                if (grants[(int)actor] == Grant.Yes && Doorway.Read(theirs) != Grant.Gone)
                    wrong.Add($"{route} answers {actor} {(int)theirs.Status} about what is another's");
                if (grants[(int)actor] != Grant.Yes && Doorway.Read(theirs) != grants[(int)actor] && Doorway.Read(theirs) != Grant.Gone)
                    wrong.Add($"{route} answers {actor} {(int)theirs.Status} instead of {grants[(int)actor]}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task What_hangs_on_mine_but_is_anothers_is_not_there()
    {
        List<string> wrong = [];
        foreach (var (route, _) in Known().Where(pair => pair.Route.Kinds.Count > 1 && HasThings(pair.Route)))
        {
            var mixed = new Dictionary<string, string>(await doorway.Own.MakeAsync(route));
            mixed[route.Kinds[^1]] = (await doorway.Foreign.MakeAsync(route))[route.Kinds[^1]];
            var answer = await doorway.KnockAsync(Actor.Owner, route, mixed);
            if (Doorway.Read(answer) != Grant.Gone)
                wrong.Add($"{route}: {(int)answer.Status}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_person_whose_access_is_closed_gets_what_a_stranger_gets()
    {
        var account = await doorway.Studio.AddAsync("closed@estudio.example", Role.Owner);
        using var closed = doorway.Studio.Visitor();
        await closed.SignInAsync(account.Email!);
        await doorway.Studio.UseAsync<PeopleDesk, PeopleAnswer>(desk => desk.DisableAsync(account.Id));

        List<string> wrong = [];
        foreach (var (route, grants) in Known())
        {
            var answer = await Doorway.SendAsync(closed, route, await doorway.Own.MakeAsync(route), await Doorway.TokenAsync(closed));
            if (Doorway.Read(answer) != grants[(int)Actor.Anonymous])
                wrong.Add($"{route}: {(int)answer.Status}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_route_says_who_may_use_it_and_only_the_rows_for_anybody_are_open()
    {
        var table = AccessTable.Read();
        foreach (var (route, grants) in Known())
        {
            var isOpen = route.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            Assert.True(isOpen || route.Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => Enum.TryParse<Role>(data.Policy, out _)), $"{route} stands in no group of Doors");
            Assert.True(isOpen == (grants[(int)Actor.Anonymous] != Grant.Enter), $"{route} is {(isOpen ? "open" : "closed")} to anybody");
        }
        Assert.NotEmpty(table);
    }

    [Fact]
    public async Task Every_form_demands_the_token_of_its_page()
    {
        List<string> wrong = [];
        foreach (var (route, grants) in Known().Where(pair => pair.Route.IsPost))
        {
            if (!ReadTheirOwnToken.Contains(route.Pattern) && route.Endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true })
                wrong.Add($"{route} does not ask for a token");
            var made = await doorway.Own.MakeAsync(route);
            var before = await EntriesAsync();
            var answer = await doorway.KnockAsync(Actor.Owner, route, made, withToken: false);
            if ((int)answer.Status is not (400 or 404 or 413 or 415) || await EntriesAsync() != before)
                wrong.Add($"{route} took a form without a token: {(int)answer.Status}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_file_without_the_token_of_its_page_is_not_taken()
    {
        var (studio, owner) = await Studio.OpenAsync();
        await using var closing = studio;
        using var file = new MultipartFormDataContent { { new StringContent("fecha;cliente;importe\n"), "file", "facturas.csv" } };

        var answer = await owner.Http.PostAsync(ReadsItsOwnToken, file);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal(0, await studio.LookAsync(db => db.Imports.CountAsync()));
        owner.Dispose();
    }

    [Fact]
    public async Task Looking_changes_nothing()
    {
        var looks = new List<(Actor, Route, IReadOnlyDictionary<string, string>)>();
        foreach (var (route, _) in Known().Where(pair => !pair.Route.IsPost))
        {
            var made = await doorway.Own.MakeAsync(route);
            looks.AddRange(Enum.GetValues<Actor>().Select(actor => (actor, route, made)));
        }
        foreach (var actor in Enum.GetValues<Actor>())
            await doorway.KnockAsync(actor, routes.First(route => route.Pattern == "/"), new Dictionary<string, string>());
        var before = await RowCounts.ReadAsync(doorway.Studio);

        foreach (var (actor, route, made) in looks)
            await doorway.KnockAsync(actor, route, made);

        var after = await RowCounts.ReadAsync(doorway.Studio);
        Assert.Empty(after.Where(pair => before[pair.Key] != pair.Value).Select(pair => $"{pair.Key}: {before[pair.Key]} before, {pair.Value} after"));
    }

    private IEnumerable<(Route Route, Grant[] Grants)> Known()
    {
        var table = AccessTable.Read();
        return routes.Where(route => table.ContainsKey((route.Method, route.Pattern))).Select(route => (route, table[(route.Method, route.Pattern)]));
    }

    private async Task<IReadOnlyList<string>> ObservedAsync(Route route)
    {
        List<string> grants = [];
        foreach (var actor in Enum.GetValues<Actor>())
        {
            var answer = await doorway.KnockAsync(actor, route, await doorway.Own.MakeAsync(route));
            grants.Add(Doorway.Read(answer)?.ToString().ToLowerInvariant() ?? $"{(int)answer.Status}?");
        }
        return grants;
    }

    private static bool IsCareful(Route route, HttpResponseHeaders headers) =>
        headers.TryGetValues("Content-Security-Policy", out var policy)
        && !policy.Single().Contains("unsafe", StringComparison.Ordinal)
        && headers.Contains("X-Content-Type-Options")
        && headers.Contains("Referrer-Policy")
        && headers.Contains("Cross-Origin-Opener-Policy")
        && headers.CacheControl?.NoStore != route.Pattern.StartsWith("/assets/", StringComparison.Ordinal);

    private static bool HasThings(Route route) => route.Kinds.Any(kind => !Things.IsWord(kind));

    private static string Bare(Answer answer, IReadOnlyDictionary<string, string> values)
    {
        foreach (var input in answer.Page.QuerySelectorAll("input[type=hidden]"))
            input.Remove();
        return values.Values.Aggregate(answer.Page.DocumentElement.OuterHtml, (html, value) => html.Replace(value, "…", StringComparison.Ordinal));
    }

    private Task<int> EntriesAsync() => doorway.Studio.LookAsync(db => db.JournalEntries.CountAsync());
}
