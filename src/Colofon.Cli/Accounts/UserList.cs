using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Colofon.Accounts;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Accounts;

internal static class UserList
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "As data for other programs." };
        var command = new Command("list", "Show who may come in, and as what.");
        command.Add(json);
        var studio = StudioOptions.AddTo(command);
        command.ShowExamples("colofon user list", "colofon user list --workspace \"Estudio Ejemplo\" --json");
        command.SetAction((parsed, cancel) => StudioDoor.ReadAsync(studio.Read(parsed), parsed.InvocationConfiguration.Error, inside => ShowAsync(inside, parsed, parsed.GetValue(json)), cancel));
        return command;
    }

    private static async Task<int> ShowAsync(Studio studio, ParseResult parsed, bool asData)
    {
        var people = await studio.Get<PeopleQueries>().AllAsync();
        var output = parsed.InvocationConfiguration.Output;
        if (asData)
            output.WriteLine(JsonSerializer.Serialize(people.Select(Data), Readable));
        else
            Table(people, output);
        return Exit.Done;
    }

    private static void Table(IReadOnlyList<TeamMember> people, TextWriter output)
    {
        var widest = people.Select(person => person.Email.Length).DefaultIfEmpty().Max();
        foreach (var person in people)
            output.WriteLine($"{person.Email.PadRight(widest)}  {CliTexts.Of["role." + person.Role],-8}  {CliTexts.Of["cli." + person.AccessKey],-22}  {person.Name}");
    }

    private static object Data(TeamMember person) =>
        new
        {
            email = person.Email,
            name = person.Name,
            role = RoleWords.All[(int)person.Role],
            readsReserved = person.ReadsReserved || person.Role == Role.Owner,
            disabledAt = person.DisabledAt,
            firstPasswordUntil = person.TemporaryUntil,
        };
}
