using System.CommandLine.Parsing;
using System.Text.Json;

namespace Colofon.Acceptance.Contracts;

public sealed class NoticeCommandTests
{
    [Theory]
    [InlineData("2026-12-21", "--received", "2026-11-21", "--period", "30 days")]
    [InlineData("2026-09-30", "--received", "2026-08-31", "--period", "1 month")]
    [InlineData("2027-02-28", "--received", "2027-01-31", "--period", "1 mes")]
    [InlineData("2027-02-28", "--received", "2026-08-31", "--period", "6 meses")]
    [InlineData("2027-04-30", "--regime", "agency", "--start", "2021-03-15", "--received", "2026-11-23")]
    [InlineData("2026-12-31", "--regime", "agency", "--start", "2026-03-01", "--received", "2026-11-23")]
    [InlineData("2026-12-09", "--received", "2026-11-23", "--period", "10 working days", "--region", "ES-MD")]
    [InlineData("2026-12-07", "--received", "2026-11-23", "--period", "10 días hábiles", "--region", "ES-CT")]
    [InlineData("2026-12-10", "--received", "2026-11-23", "--period", "10 working days", "--region", "es-md", "--own-day", "2026-11-30")]
    [InlineData("2026-12-14", "--received", "2026-11-23", "--period", "10 working days", "--region", "ES-CT", "--own-day", "2026-11-24..2026-11-27")]
    public async Task I_can_ask_for_the_end_of_a_contract(string earliest, params string[] arguments)
    {
        var answer = await Answer(arguments);

        Assert.Equal(earliest, answer.GetProperty("earliest").GetString());
        Assert.Equal(
            ["earliest", "recommended", "kindest", "basis", "alternatives", "pending", "warnings"],
            answer.EnumerateObject().Select(property => property.Name)
        );
        Assert.Contains("BOE-A-", answer.GetProperty("basis").GetString());
        Assert.Contains(answer.GetProperty("warnings").EnumerateArray(), warning => warning.GetString()!.Contains("orientativo"));
    }

    [Fact]
    public async Task I_am_shown_both_readings_of_a_year_begun()
    {
        var answer = await Answer("--regime", "agency", "--start", "2021-03-15", "--received", "2026-11-23");

        Assert.Contains(answer.GetProperty("alternatives").EnumerateArray(), other => other.GetProperty("date").GetString() == "2027-05-31");
    }

    [Fact]
    public async Task I_can_spare_the_client_what_is_critical()
    {
        using var file = new TemporaryFile("# de la clienta\n2026-12-10..2026-12-31 Campaña de Navidad\n");
        var answer = await Answer("--received", "2026-11-21", "--period", "30 days", "--critical", file.Path);

        Assert.Equal("2026-12-21", answer.GetProperty("recommended").GetString());
        Assert.Equal("2027-01-08", answer.GetProperty("kindest").GetString());
        Assert.Contains("Campaña de Navidad", answer.GetProperty("basis").GetString());
    }

    [Fact]
    public async Task I_am_told_which_year_is_missing_and_get_no_date()
    {
        var (code, output, error) = await Typed.Run("notice", "--received", "2026-12-23", "--period", "10 working days", "--region", "ES-MD", "--json");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("2027", error);
    }

    [Theory]
    [InlineData("--received", "--period", "30 days")]
    [InlineData("mañana", "--received", "mañana")]
    [InlineData("30 lunas", "--received", "2026-11-21", "--period", "30 lunas")]
    [InlineData("agency", "--received", "2026-11-21", "--regime", "agencia")]
    [InlineData("ES-MD", "--received", "2026-11-21", "--region", "Madrid")]
    [InlineData("provider", "--received", "2026-11-21", "--by", "me")]
    [InlineData("101", "--received", "2026-11-21", "--share", "101")]
    [InlineData("2026-12-31..2026-12-24", "--received", "2026-11-21", "--own-day", "2026-12-31..2026-12-24")]
    [InlineData("nothing.txt", "--received", "2026-11-21", "--critical", "nothing.txt")]
    [InlineData("fr", "--received", "2026-11-21", "--lang", "fr")]
    [InlineData("--perido", "--received", "2026-11-21", "--perido", "30 days")]
    public async Task I_am_told_what_I_typed_wrong(string named, params string[] arguments)
    {
        var (code, output, error) = await Typed.Run(["notice", .. arguments]);

        Assert.Equal((2, ""), (code, output.Trim()));
        Assert.Contains(named, error);
    }

    [Theory]
    [InlineData("es", "Primera fecha posible 2026-12-09  miércoles, 9 de diciembre de 2026", "festivos de Comunidad de Madrid")]
    [InlineData("en", "Earliest date         2026-12-09  Wednesday, 9 December 2026", "holidays of Community of Madrid")]
    public async Task I_can_read_the_answer_in_my_language(string language, params string[] lines)
    {
        var (code, output, _) = await Typed.Run("notice", "--received", "2026-11-23", "--period", "10 working days", "--region", "ES-MD", "--lang", language);

        Assert.Equal(0, code);
        Assert.All(lines, line => Assert.Contains(line, output));
        Assert.DoesNotContain("notice.", output);
    }

    [Fact]
    public async Task I_can_learn_from_the_examples_because_each_of_them_works()
    {
        var (code, output, _) = await Typed.Run("notice", "--help");
        var examples = output[output.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("colofon ", StringComparison.Ordinal)).ToList();

        Assert.Equal((0, 4), (code, examples.Count));
        using var file = new TemporaryFile("2026-12-10..2026-12-31 Campaña de Navidad");
        foreach (var example in examples)
        {
            var words = CommandLineParser.SplitCommandLine(example).Skip(1).Select(word => word == "critical.txt" ? file.Path : word);
            Assert.Equal(0, (await Typed.Run([.. words])).Code);
        }
    }

    private static async Task<JsonElement> Answer(params string[] arguments)
    {
        var (code, output, error) = await Typed.Run(["notice", .. arguments, "--json"]);
        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        return json.RootElement.Clone();
    }
}
