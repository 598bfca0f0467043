using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Text.Json;

namespace Colofon.Acceptance.Contracts;

public sealed class InterestCommandTests
{
    [Theory]
    [InlineData("1000", "2026-05-31", "2026-08-15", "21.45", 2)]
    [InlineData("3630,00", "2024-11-30", "2025-07-31", "269.77", 3)]
    [InlineData("1210.00", "2022-12-15", "2023-07-20", "75.20", 3)]
    public async Task I_can_ask_what_late_payment_costs(string amount, string due, string paid, string interest, int segments)
    {
        var (code, output, error) = await Typed.Run("interest", "--amount", amount, "--due", due, "--paid", paid, "--json");
        using var json = JsonDocument.Parse(output);
        var answer = json.RootElement;

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["interest", "compensation", "total", "currency", "segments"], answer.EnumerateObject().Select(one => one.Name));
        Assert.Equal((interest, "40.00", "EUR"), (answer.GetProperty("interest").GetRawText(), answer.GetProperty("compensation").GetRawText(), answer.GetProperty("currency").GetString()));
        Assert.Equal(segments, answer.GetProperty("segments").GetArrayLength());
        Assert.All(answer.GetProperty("segments").EnumerateArray(), one => Assert.Equal(["from", "to", "days", "rate", "amount", "source"], one.EnumerateObject().Select(part => part.Name)));
    }

    [Theory]
    [InlineData("2026-05-31", "2026-08-15", true)]
    [InlineData("2021-05-31", "2021-08-15", false)]
    public async Task I_am_told_when_nobody_compared_a_rate_with_its_resolution(string due, string paid, bool isTold)
    {
        var (code, output, _) = await Typed.Run("interest", "--amount", "1000", "--due", due, "--paid", paid, "--lang", "es");

        Assert.Equal((0, isTold), (code, output.Contains("antes de reclamar, cotéjala en el BOE", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--paid", "2027-01-01", "2027-H1")]
    [InlineData("--due", "2019-11-30", "2019-H2")]
    public async Task I_am_told_which_half_year_is_missing_and_get_no_amount(string option, string day, string half)
    {
        var (code, output, error) = await Typed.Run(["interest", "--amount", "1000", "--due", option == "--due" ? day : "2026-05-31", "--paid", option == "--paid" ? day : "2026-08-15", "--json"]);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(half, error);
    }

    [Theory]
    [InlineData("1.000", "--amount", "1.000", "--due", "2026-05-31", "--paid", "2026-08-15")]
    [InlineData("mil", "--amount", "mil", "--due", "2026-05-31", "--paid", "2026-08-15")]
    [InlineData("mayo", "--amount", "10", "--due", "mayo", "--paid", "2026-08-15")]
    [InlineData("2026-08-32", "--amount", "10", "--due", "2026-05-31", "--paid", "2026-08-32")]
    [InlineData("fr", "--amount", "10", "--due", "2026-05-31", "--paid", "2026-08-15", "--lang", "fr")]
    [InlineData("--paid", "--amount", "10", "--due", "2026-05-31")]
    public async Task I_am_told_what_I_typed_wrong(string named, params string[] arguments)
    {
        var (code, output, error) = await Typed.Run(["interest", .. arguments]);

        Assert.Equal((2, ""), (code, output.Trim()));
        Assert.Contains(named, error);
    }

    [Theory]
    [InlineData("-5", "mayor que cero")]
    [InlineData("0", "mayor que cero")]
    [InlineData("999999999999999999999999", "billón")]
    public async Task I_am_told_kindly_why_there_is_nothing_to_count(string amount, string why)
    {
        var (code, _, error) = await Typed.Run("interest", $"--amount={amount}", "--due", "2026-05-31", "--paid", "2026-08-15");

        Assert.Equal(1, code);
        Assert.Contains(why, error);
    }

    [Theory]
    [InlineData("es", "Interés de demora", "21,45 EUR", "2026-06-01 a 2026-06-30", "BOE-A-2026-14327")]
    [InlineData("en", "Late-payment interest", "21.45 EUR", "2026-06-01 to 2026-06-30", "BOE-A-2026-14327")]
    public async Task I_can_read_the_answer_in_my_language(string language, params string[] parts)
    {
        var (code, output, _) = await Typed.Run("interest", "--amount", "1000", "--due", "2026-05-31", "--paid", "2026-08-15", "--lang", language);

        Assert.Equal(0, code);
        Assert.All(parts, part => Assert.Contains(part, output));
        Assert.DoesNotContain("interest.", output);
    }

    [Fact]
    public async Task I_can_learn_from_the_examples_because_each_of_them_works()
    {
        var (_, output, _) = await Typed.Run("interest", "--help");
        var examples = output[output.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("colofon ", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, examples.Count);
        foreach (var example in examples)
            Assert.Equal(0, (await Typed.Run([.. CommandLineParser.SplitCommandLine(example).Skip(1)])).Code);
    }

    [Fact]
    public async Task Counting_interest_loads_neither_the_web_nor_the_database()
    {
        using var listing = new TemporaryFile("");
        var start = new ProcessStartInfo("dotnet", [typeof(Colofon.Cli.Verbs).Assembly.Location, "interest", "--amount", "1000", "--due", "2026-05-31", "--paid", "2026-08-15"]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(InterestCommandTests).Assembly.Location;
        start.Environment[StartupHook.Listing] = listing.Path;
        using var colofon = Process.Start(start)!;
        var output = await colofon.StandardOutput.ReadToEndAsync();
        await colofon.WaitForExitAsync();
        var loaded = await File.ReadAllTextAsync(listing.Path);

        Assert.Contains("21,45", output);
        Assert.Contains("Colofon.Core", loaded);
        Assert.DoesNotContain("AspNetCore", loaded);
        Assert.DoesNotContain("EntityFramework", loaded);
    }
}
