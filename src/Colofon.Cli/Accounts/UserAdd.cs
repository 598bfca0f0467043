using System.CommandLine;
using Colofon.Accounts;
using Colofon.Accounts.Passwords;
using Colofon.Cli.Shared;
using Colofon.Documents;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Cli.Accounts;

/// <summary>Adds a person to a workspace, or opens one for them.</summary>
internal sealed class UserAdd
{
    private readonly Option<string> email = new("--email") { Description = "The address they sign in with.", Required = true };
    private readonly Option<string> name = new("--name") { Description = "How they are called.", Required = true };
    private readonly Option<string?> role = new("--role") { Description = "viewer, member or owner. Without it: owner for the first person of a workspace, member for the others." };
    private readonly Option<string?> opened = new("--new-workspace") { Description = "Open a workspace of this name for them." };
    private readonly Option<bool> fromInput = new("--password-stdin") { Description = "Read the password from the input. Without it: one is made and shown once." };

    public static Command Create()
    {
        var options = new UserAdd();
        var command = new Command("add", "Give somebody access. A password that is made for them lets them in for a week, to choose their own.");
        command.Add(options.email);
        command.Add(options.name);
        command.Add(options.role);
        command.Add(options.opened);
        command.Add(options.fromInput);
        var studio = StudioOptions.AddTo(command);
        command.ShowExamples(
            "colofon user add --email marta@estudio.example --name Marta",
            "colofon user add --email ines@estudio.example --name Inés --new-workspace \"Estudio Ejemplo\"",
            "colofon user add --email marta@estudio.example --name Marta --role viewer --password-stdin < password.txt"
        );
        command.SetAction((parsed, cancel) => options.RunAsync(parsed, studio.Read(parsed), cancel));
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, StudioChoice choice, CancellationToken cancel)
    {
        var error = parsed.InvocationConfiguration.Error;
        if (Wrong(parsed) is { } wrong)
        {
            error.WriteLine(wrong);
            return Task.FromResult(Exit.WrongUse);
        }
        var meant = choice with { MakesOwn = parsed.GetValue(opened) is not null };
        return StudioDoor.WriteAsync(meant, "user add", error, inside => AddAsync(inside, parsed, cancel), cancel);
    }

    private string? Wrong(ParseResult parsed)
    {
        var address = parsed.GetValue(email)!;
        if (!MailboxAddress.TryParse(address, out var mailbox) || mailbox.Name.Length > 0)
            return CliTexts.Of["cli.user.email", address];
        if (string.IsNullOrWhiteSpace(parsed.GetValue(name)))
            return CliTexts.Of["cli.user.name"];
        if (parsed.GetValue(role) is { } word && RoleWords.TryParse(word) is null)
            return CliTexts.Of["cli.user.role", word];
        return parsed.GetValue(opened) is { } studio && string.IsNullOrWhiteSpace(studio) ? CliTexts.Of["cli.user.workspace"] : null;
    }

    private async Task<int> AddAsync(Studio studio, ParseResult parsed, CancellationToken cancel)
    {
        var streams = parsed.InvocationConfiguration;
        var given = parsed.GetValue(fromInput) ? TypedPassword.Read() : null;
        if (await RefuseAsync(studio, parsed, given, cancel) is { } refusal)
        {
            streams.Error.WriteLine(refusal);
            return Exit.Refused;
        }
        if (parsed.GetValue(opened) is { } named)
            await studio.Get<AccountDesk>().OpenWorkspaceAsync(WorkspaceDoor.Start(named), cancel);
        var wanted = RoleWords.TryParse(parsed.GetValue(role)) ?? (await studio.Db.Memberships.AnyAsync(cancel) ? Role.Member : Role.Owner);
        var (address, called) = (parsed.GetValue(email)!.Trim(), parsed.GetValue(name)!.Trim());
        if (given is null)
        {
            var lent = await studio.Get<PeopleDesk>().InviteAsync(address, called, wanted, CliTexts.Of.Speech);
            streams.Output.WriteLine(lent.Passphrase);
            streams.Error.WriteLine(CliTexts.Of["cli.user.lent", address]);
        }
        else
        {
            await studio.Get<AccountDesk>().AddPersonAsync(address, called, given, wanted, CliTexts.Of.Speech);
        }
        var workspace = await studio.WorkspaceAsync(cancel);
        streams.Error.WriteLine(CliTexts.Of["cli.user.added", called, workspace.Name, CliTexts.Of["role." + wanted]]);
        return Exit.Done;
    }

    /// <summary>Everything that can stand against it, asked before a workspace is opened for nothing.</summary>
    private async Task<string?> RefuseAsync(Studio studio, ParseResult parsed, string? given, CancellationToken cancel)
    {
        var address = parsed.GetValue(email)!.Trim();
        var upper = address.ToUpperInvariant();
        if (await studio.Db.Users.AnyAsync(account => account.NormalizedEmail == upper, cancel))
            return CliTexts.Of["cli.user.known", address];
        var workspace = parsed.GetValue(opened) ?? (await studio.WorkspaceAsync(cancel)).Name;
        return given is not null && PasswordRules.Refuse(given, address, parsed.GetValue(name), workspace) is { } code ? CliTexts.Of["password." + code] : null;
    }
}
