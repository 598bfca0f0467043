using System.Net;
using Colofon.Acceptance.Accounts;

namespace Colofon.Acceptance.Access;

/// <summary>Two studios in one database, everything made twice: not a word of one is ever shown to the other.</summary>
public sealed class TwoStudiosTests : IAsyncLifetime
{
    private const string Alfa = "CANARIOALFA";
    private const string Beta = "CANARIOBETA";

    private Studio studio = null!;
    private Visitor alfa = null!;
    private Visitor beta = null!;
    private Things alfas = null!;
    private Things betas = null!;

    public async ValueTask InitializeAsync()
    {
        (studio, alfa) = await Studio.OpenAsync();
        var other = await studio.OpenWorkspaceAsync("Otro Estudio", "otra@otro.example");
        beta = studio.Visitor();
        await beta.SignInAsync("otra@otro.example");
        alfas = new Things(studio, await studio.FirstWorkspaceAsync(), null, Alfa);
        betas = new Things(studio, other, null, Beta);
        await LiveAsync(alfa, Alfa);
        await LiveAsync(beta, Beta);
    }

    public async ValueTask DisposeAsync()
    {
        alfa.Dispose();
        beta.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task Not_a_word_of_one_studio_is_shown_to_the_owner_of_the_other()
    {
        var (alfaPaths, betaPaths) = (await PathsAsync(alfas), await PathsAsync(betas));

        var (mine, theirs) = (new Crawler(alfa), new Crawler(beta));
        await mine.GoAsync([.. alfaPaths, "/", .. betaPaths]);
        await theirs.GoAsync([.. betaPaths, "/", .. alfaPaths]);

        Assert.Empty(Telling(theirs, Alfa));
        Assert.Empty(Telling(mine, Beta));
        // The crawl is worth something only where each does see their own.
        Assert.InRange(Telling(mine, Alfa).Count, 8, int.MaxValue);
        Assert.InRange(Telling(theirs, Beta).Count, 8, int.MaxValue);
        Assert.DoesNotContain(mine.Seen.Concat(theirs.Seen), pair => (int)pair.Value.Status >= 500);
    }

    [Fact]
    public async Task A_person_of_one_studio_is_no_person_of_the_other()
    {
        var page = await alfa.GetAsync("/settings/people");
        var marta = page.Page.QuerySelectorAll("th a").Select(link => link.GetAttribute("href")!).First();

        Assert.Equal(HttpStatusCode.NotFound, (await beta.GetAsync(marta)).Status);
        Assert.DoesNotContain(Alfa, (await beta.GetAsync("/settings/people")).Html);
    }

    /// <summary>What can be made through the front door is made there.</summary>
    private static async Task LiveAsync(Visitor owner, string mark)
    {
        await owner.SubmitAsync(await owner.GetAsync("/settings"), "/settings", ("workspace", "Estudio " + mark), ("holidays", "15/05/2026 " + mark), ("ownAddresses", $"{mark.ToLowerInvariant()}@estudio.example"));
        await owner.SubmitAsync(await owner.GetAsync("/settings/account"), "/settings/account", ("name", "Inés " + mark));
        await owner.SubmitAsync(await owner.GetAsync("/settings/people"), "/settings/people", ("name", "Marta " + mark), ("email", $"marta-{mark}@estudio.example"), ("role", "Member"));
        var imports = await owner.GetAsync("/imports");
        using var file = new MultipartFormDataContent
        {
            { new StringContent(imports.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("invoices"), "kind" },
            { new StringContent($"fecha;cliente;importe\n2026-11-02;Cliente {mark};100,00\n"), "file", $"{mark}.csv" },
        };
        Assert.Equal(HttpStatusCode.OK, (await owner.FollowAsync(await owner.Http.PostAsync("/imports", file))).Status);
    }

    /// <summary>Every page of the table, about things of this studio.</summary>
    private async Task<List<string>> PathsAsync(Things things)
    {
        List<string> paths = [];
        foreach (var route in Route.All(studio).Where(route => !route.IsPost && !route.Kinds.Any(Things.IsWord)))
            paths.Add(route.Path(await things.MakeAsync(route)));
        return paths;
    }

    private static List<string> Telling(Crawler crawl, string mark) =>
        [.. crawl.Seen.Where(pair => pair.Value.Html.Contains(mark, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Key)];
}
