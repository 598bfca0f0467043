using System.CommandLine;
using Colofon.Accounts;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Accounts;

/// <summary>The way back in for whoever forgot their password: from the machine itself.</summary>
internal static class UserPassword
{
    public static Command Create()
    {
        var command = new Command("reset-password", "Make a new first password, shown once. Their sessions end.");
        command.Add(UserChange.Email);
        var studio = StudioOptions.AddTo(command);
        command.ShowExamples("colofon user reset-password ines@estudio.example");
        command.SetAction(
            (parsed, cancel) =>
                StudioDoor.WriteAsync(studio.Read(parsed), "user reset-password", parsed.InvocationConfiguration.Error, inside => ResetAsync(inside, parsed), cancel)
        );
        return command;
    }

    private static async Task<int> ResetAsync(Studio studio, ParseResult parsed)
    {
        if (await UserChange.FindAsync(studio, parsed.GetValue(UserChange.Email)!) is not { } person || await studio.Get<PeopleDesk>().ResetPasswordAsync(person.Id) is not { } lent)
            return Exit.Refused;
        parsed.InvocationConfiguration.Output.WriteLine(lent.Passphrase);
        studio.Error.WriteLine(CliTexts.Of["cli.user.lent", person.Email]);
        return Exit.Done;
    }
}
