using System.Net;

namespace Colofon.Acceptance.Accounts;

/// <summary>F1: every text field of these forms, with what nobody would type.</summary>
public sealed class FieldTests : IAsyncLifetime
{
    private static readonly (string Page, string Action, string Field, int Longest)[] Fields =
    [
        ("/settings/account", "/settings/account", "name", 100),
        ("/settings", "/settings", "workspace", 100),
        ("/settings", "/settings", "otherZone", 64),
        ("/settings", "/settings", "workingHours", 300),
        ("/settings", "/settings", "ownAddresses", 6000),
        ("/settings", "/settings", "holidays", 20_000),
        ("/settings", "/settings", "targetRate", 30),
        ("/settings", "/settings", "floorRate", 30),
        ("/settings", "/settings", "region", 10),
        ("/settings", "/settings", "currency", 3),
        ("/settings", "/settings", "timeZone", 64),
        ("/settings", "/settings", "version", 10),
        ("/settings", "/settings", "language", 2),
        ("/settings/people", "/settings/people", "name", 100),
        ("/settings/people", "/settings/people", "email", 254),
        ("/settings/people", "/settings/people", "role", 10),
        ("/settings/password", "/settings/password", "newPassword", 200),
        ("/sign-in", "/sign-in", "email", 254),
        ("/sign-in", "/sign-in", "back", 2000),
        ("/sign-in", "/sign-in", "kept", 2000),
    ];

    private Studio studio = null!;
    private Visitor owner = null!;

    public async ValueTask InitializeAsync() => (studio, owner) = await Studio.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        owner.Dispose();
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task F1_Odd_text_in_any_field_is_taken_or_refused_and_never_breaks_anything()
    {
        List<string> wrong = [];
        foreach (var (page, action, field, longest) in Fields)
        {
            var form = await owner.GetAsync(page);
            foreach (var (what, text) in Odd(longest))
            {
                var answer = await owner.SubmitAsync(form, action, (field, text));
                if ((int)answer.Status is not (200 or 400 or 409 or 413 or 422 or 429))
                    wrong.Add($"{action} {field} with {what}: {(int)answer.Status}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦 Familia")]
    [InlineData("\u202Eoíduts\u202C ñ")]
    [InlineData("<script>alert(1)</script> & \"'")]
    [InlineData("=1+1")]
    [InlineData("{{7*7}} {0} {1}")]
    public async Task F1_What_is_stored_is_what_is_shown(string name)
    {
        var saved = await owner.SubmitAsync(await owner.GetAsync("/settings"), "/settings", ("workspace", name));

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(name, saved.Page.QuerySelector("input[name=workspace]")!.GetAttribute("value"));
        Assert.Equal(name, (await studio.LookAsync(db => Colofon.Accounts.WorkspaceQueries.HereAsync(db))).Name);
        Assert.DoesNotContain("<script>alert", saved.Html);
    }

    [Theory]
    [InlineData(100, HttpStatusCode.OK)]
    [InlineData(101, HttpStatusCode.UnprocessableEntity)]
    public async Task F1_A_name_may_be_as_long_as_is_said_and_no_longer(int length, HttpStatusCode status)
    {
        var answer = await owner.SubmitAsync(await owner.GetAsync("/settings"), "/settings", ("workspace", new string('ñ', length)));

        Assert.Equal(status, answer.Status);
        Assert.Contains(new string('ñ', 100), answer.Html);
    }

    private static IEnumerable<(string What, string Text)> Odd(int longest) =>
        [
            ("nothing", ""),
            ("blanks", "   \t "),
            ("its longest", new string('a', longest)),
            ("one more", new string('a', longest + 1)),
            ("half a megabyte", new string('a', 500_000)),
            ("NUL", "a\0b"),
            ("a replacement character", "a\ufffdb"),
            ("a family", "👩‍👩‍👧‍👦"),
            ("ten thousand marks", "a" + new string('\u0301', 10_000)),
            ("right to left", "\u202Egnp.exe"),
            ("a line break", "a\r\nSet-Cookie: b=c"),
            ("braces", "{0} {{7*7}} ${7*7}"),
            ("a number too large", "1e309"),
            ("a negative number", "-5"),
            ("a big number", "99999999999999999999999"),
        ];
}
