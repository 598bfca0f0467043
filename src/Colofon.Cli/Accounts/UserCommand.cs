using System.CommandLine;
using Colofon.Cli.Shared;

namespace Colofon.Cli.Accounts;

/// <summary><c>colofon user</c>: who may come in, for whoever runs the machine.</summary>
internal static class UserCommand
{
    public static Command Create()
    {
        var command = new Command("user", "Say who may come in: add, list, disable, enable, change a role, give a new password.");
        command.Add(UserAdd.Create());
        command.Add(UserList.Create());
        command.Add(UserChange.Disable());
        command.Add(UserChange.Enable());
        command.Add(UserChange.ChangeRole());
        command.Add(UserPassword.Create());
        command.ShowExamples(
            "colofon user add --email marta@estudio.example --name Marta --role member",
            "colofon user list --json",
            "colofon user disable marta@estudio.example"
        );
        return command;
    }
}
