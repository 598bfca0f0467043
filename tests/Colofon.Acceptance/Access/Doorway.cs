using System.Net;
using Colofon.Accounts;
using Colofon.Acceptance.Accounts;

namespace Colofon.Acceptance.Access;

/// <summary>A studio with one person of each role, beside the studio of somebody else.</summary>
internal sealed class Doorway : IAsyncDisposable
{
    private const string Token = "__RequestVerificationToken";

    private readonly Dictionary<Actor, Visitor> visitors = [];
    private readonly Dictionary<Actor, string> emails = [];
    private readonly Dictionary<Actor, string?> tokens = [];
    private bool isOwnerOut;

    private Doorway(Studio studio, WorkspaceId own, WorkspaceId foreign, Guid lead)
    {
        Studio = studio;
        Own = new Things(studio, own, lead);
        Foreign = new Things(studio, foreign, null);
    }

    public Studio Studio { get; }

    public Things Own { get; }

    public Things Foreign { get; }

    public static async Task<Doorway> OpenAsync()
    {
        var (studio, owner) = await Studio.OpenAsync();
        var own = await studio.FirstWorkspaceAsync();
        var foreign = await studio.OpenWorkspaceAsync("Otro Estudio", "otra@otro.example");
        var lead = await studio.AddAsync("lead@estudio.example", Role.Member);
        var doorway = new Doorway(studio, own, foreign, lead.Id);
        doorway.visitors[Actor.Owner] = owner;
        doorway.emails[Actor.Owner] = Studio.OwnerEmail;
        doorway.visitors[Actor.Anonymous] = studio.Visitor();
        await studio.AddAsync("viewer@estudio.example", Role.Viewer);
        await studio.AddAsync("member@estudio.example", Role.Member);
        foreach (var actor in new[] { Actor.Viewer, Actor.Member, Actor.Lead })
        {
            doorway.visitors[actor] = studio.Visitor();
            doorway.emails[actor] = actor.ToString().ToLowerInvariant() + "@estudio.example";
        }
        return doorway;
    }

    /// <summary>Sends what a page of ours would send, empty, and follows nothing.</summary>
    public async Task<Answer> KnockAsync(Actor actor, Route route, IReadOnlyDictionary<string, string> values, bool withToken = true)
    {
        var visitor = await InsideAsync(actor);
        var token = withToken && route.IsPost ? tokens[actor] ??= await TokenAsync(visitor) : null;
        var answer = await SendAsync(visitor, route, values, token);
        if (answer.Message.Headers.Contains("Clear-Site-Data") || IsElsewhere(answer))
            tokens.Remove(actor);
        return answer;
    }

    public static Task<Answer> SendAsync(Visitor visitor, Route route, IReadOnlyDictionary<string, string> values, string? token) =>
        route.IsPost ? visitor.PostOnceAsync(route.Path(values), [(Token, token), .. Things.FieldsOf(route)]) : visitor.GetOnceAsync(route.Path(values));

    public static Grant? Read(Answer answer) =>
        (int)answer.Status switch
        {
            302 when answer.Message.Headers.Location!.OriginalString.StartsWith("/sign-in?back=", StringComparison.Ordinal) => Grant.Enter,
            302 when answer.Message.Headers.Location!.OriginalString == "/sign-in" && answer.Path == "/" => Grant.Enter,
            401 => Grant.Enter,
            403 => Grant.No,
            404 => Grant.Gone,
            400 or >= 500 => null,
            _ => Grant.Yes,
        };

    /// <summary>The example studio is another workspace: whoever asked for it has a new session there.</summary>
    private static bool IsElsewhere(Answer answer) =>
        answer.Message.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("colofon-session=", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in visitors.Values)
            visitor.Dispose();
        await Studio.DisposeAsync();
    }

    /// <summary>Going out ends the session; then this actor comes in again.</summary>
    private async Task<Visitor> InsideAsync(Actor actor)
    {
        var visitor = visitors[actor];
        if (tokens.ContainsKey(actor))
            return visitor;
        tokens[actor] = null;
        if (actor is not (Actor.Anonymous or Actor.Owner) || isOwnerOut)
            Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync(emails[actor])).Status);
        isOwnerOut |= actor == Actor.Owner;
        return visitor;
    }

    public static async Task<string?> TokenAsync(Visitor visitor)
    {
        var page = await visitor.GetAsync("/settings/account");
        return page.Page.QuerySelector($"input[name={Token}]")?.GetAttribute("value");
    }
}
