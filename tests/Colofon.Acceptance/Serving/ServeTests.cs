using System.Net;
using System.Text.RegularExpressions;

namespace Colofon.Acceptance.Serving;

public sealed partial class ServeTests
{
    [Fact]
    public async Task I_can_start_it_on_an_empty_folder_and_it_tells_me_where_everything_is()
    {
        await using var database = await TestDatabase.MakeAsync();
        using var program = Program.Start(["serve", "--urls", "http://127.0.0.1:0", .. Where(database)]);

        var address = Address(await program.ReadUntilAsync("http://127.0.0.1:"));
        var folder = await program.ReadUntilAsync(database.Folder.Path);
        using var me = new HttpClient { BaseAddress = address };

        Assert.NotEmpty(folder);
        Assert.Contains("<h1>", await me.GetStringAsync("/setup"));
    }

    [Fact]
    public async Task The_style_sheet_arrives_as_a_style_sheet()
    {
        await using var database = await TestDatabase.MakeAsync();
        using var program = Program.Start(["serve", "--urls", "http://127.0.0.1:0", .. Where(database)]);
        using var me = new HttpClient { BaseAddress = Address(await program.ReadUntilAsync("http://127.0.0.1:")) };

        var page = await me.GetStringAsync("/setup");
        using var sheet = await me.GetAsync(StyleSheet().Match(page).Groups[1].Value);

        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        Assert.Equal("text/css", sheet.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(await sheet.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task K5_Asked_to_stop_it_stops_cleanly()
    {
        await using var database = await TestDatabase.MakeAsync();
        using var program = Program.Start(["serve", "--urls", "http://127.0.0.1:0", .. Where(database)]);
        await program.ReadUntilAsync("http://127.0.0.1:");

        program.Terminate();

        Assert.Equal(0, (await program.EndAsync()).Code);
    }

    [Fact]
    public async Task K7_A_second_one_on_the_same_folder_is_refused_and_told_who_is_there()
    {
        await using var database = await TestDatabase.MakeAsync();
        using var first = Program.Start(["serve", "--urls", "http://127.0.0.1:0", .. Where(database)]);
        await first.ReadUntilAsync("http://127.0.0.1:");
        using var second = Program.Start(["serve", "--urls", "http://127.0.0.1:0", .. Where(database)]);

        var (code, _, messages) = await second.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains(first.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), messages);
    }

    private static string[] Where(TestDatabase database) =>
        database.Connection is { } server
            ? ["--data", database.Folder.Path, "--database", server]
            : ["--data", database.Folder.Path];

    private static Uri Address(string line) => new(SomeAddress().Match(line).Value);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex SomeAddress();

    [GeneratedRegex(@"href=""(/assets/[^""]+\.css)""")]
    private static partial Regex StyleSheet();
}
