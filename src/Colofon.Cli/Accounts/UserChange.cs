using System.CommandLine;
using Colofon.Accounts;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Accounts;

/// <summary>What is changed about a person by their address.</summary>
internal static class UserChange
{
    public static Argument<string> Email { get; } = new("email") { Description = "The address they sign in with." };

    public static Command Disable() => Create("disable", "Close somebody's access and end their sessions.", "colofon user disable marta@estudio.example");

    public static Command Enable() => Create("enable", "Give access again.", "colofon user enable marta@estudio.example");

    public static Command ChangeRole()
    {
        var role = new Argument<string>("role") { Description = "viewer, member or owner." };
        return Create("role", "Change what somebody may do.", "colofon user role marta@estudio.example owner", role);
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

    private static Command Create(string verb, string what, string example, Argument<string>? role = null)
    {
        var command = new Command(verb, what);
        command.Add(Email);
        if (role is not null)
            command.Add(role);
        var studio = StudioOptions.AddTo(command);
        command.ShowExamples(example);
        command.SetAction((parsed, cancel) => RunAsync(parsed, studio, verb, role is null ? null : parsed.GetValue(role), cancel));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, StudioOptions options, string verb, string? role, CancellationToken cancel)
    {
        var error = parsed.InvocationConfiguration.Error;
        if (role is null || RoleWords.TryParse(role) is not null)
            return StudioDoor.WriteAsync(options.Read(parsed), "user " + verb, error, studio => ChangeAsync(studio, parsed.GetValue(Email)!, verb, role), cancel);
        error.WriteLine(CliTexts.Of["cli.user.role", role]);
        return Task.FromResult(Exit.WrongUse);
    }

    private static async Task<int> ChangeAsync(Studio studio, string email, string verb, string? role)
    {
        if (await FindAsync(studio, email) is not { } person)
            return Exit.Refused;
        var answer = await ChangeAsync(studio.Get<PeopleDesk>(), person.Id, verb, role);
        studio.Error.WriteLine(CliTexts.Of["cli.user." + (answer == PeopleAnswer.Done ? verb + "-done" : "last-owner"), person.Name]);
        return answer == PeopleAnswer.Done ? Exit.Done : Exit.Refused;
    }

    private static Task<PeopleAnswer> ChangeAsync(PeopleDesk desk, Guid account, string verb, string? role) =>
        verb switch
        {
            "disable" => desk.DisableAsync(account),
            "enable" => desk.EnableAsync(account),
            _ => desk.ChangeRoleAsync(account, RoleWords.TryParse(role)!.Value),
        };
}
