using System.CommandLine;
using Colofon.Accounts;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Accounts;

/// <summary>What is changed about a person by their address.</summary>
internal static class UserChange
{
    public static Argument<string> Email { get; } = new("email") { Description = "The address they sign in with." };

    public static Command Disable() =>
        Create("disable", "Close somebody's access and end their sessions.", "colofon user disable marta@estudio.example", (desk, id) => desk.DisableAsync(id));

    public static Command Enable() =>
        Create("enable", "Give access again.", "colofon user enable marta@estudio.example", (desk, id) => desk.EnableAsync(id));

    public static Command ChangeRole()
    {
        var role = new Argument<string>("role") { Description = "viewer, member or owner." };
        var command = new Command("role", "Change what somebody may do.");
        command.Add(Email);
        command.Add(role);
        var studio = StudioOptions.AddTo(command);
        command.ShowExamples("colofon user role marta@estudio.example owner");
        command.SetAction(
            (parsed, cancel) =>
            {
                if (RoleWords.TryParse(parsed.GetValue(role)) is { } wanted)
                    return RunAsync(parsed, studio, "role-changed", (desk, id) => desk.ChangeRoleAsync(id, wanted), cancel);
                parsed.InvocationConfiguration.Error.WriteLine(CliTexts.Of["cli.user.role", parsed.GetValue(role)]);
                return Task.FromResult(Exit.WrongUse);
            }
        );
        return command;
    }

    /// <summary>Finds the person of this workspace, or says that nobody has that address.</summary>
    public static async Task<TeamMember?> FindAsync(Studio studio, string email)
    {
        var people = await studio.Get<PeopleQueries>().AllAsync();
        var found = people.FirstOrDefault(person => person.Email.Equals(email.Trim(), StringComparison.OrdinalIgnoreCase));
        if (found is null)
            studio.Error.WriteLine(CliTexts.Of["cli.user.unknown", email]);
        return found;
    }

    private static Command Create(string verb, string what, string example, Func<PeopleDesk, Guid, Task<PeopleAnswer>> change)
    {
        var command = new Command(verb, what);
        command.Add(Email);
        var studio = StudioOptions.AddTo(command);
        command.ShowExamples(example);
        command.SetAction((parsed, cancel) => RunAsync(parsed, studio, verb, change, cancel));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, StudioOptions options, string verb, Func<PeopleDesk, Guid, Task<PeopleAnswer>> change, CancellationToken cancel) =>
        StudioDoor.WriteAsync(
            options.Read(parsed),
            "user",
            parsed.InvocationConfiguration.Error,
            async studio =>
            {
                if (await FindAsync(studio, parsed.GetValue(Email)!) is not { } person)
                    return Exit.Refused;
                var answer = await change(studio.Get<PeopleDesk>(), person.Id);
                studio.Error.WriteLine(CliTexts.Of["cli.user." + (answer == PeopleAnswer.Done ? verb : "last-owner"), person.Name]);
                return answer == PeopleAnswer.Done ? Exit.Done : Exit.Refused;
            },
            cancel
        );
}
