using System.CommandLine;
using System.CommandLine.Invocation;
using Colofon.Cli.Accounts;
using Colofon.Cli.Backups;
using Colofon.Cli.Closures;
using Colofon.Cli.Contracts;
using Colofon.Cli.Journal;
using Colofon.Cli.Care;
using Colofon.Cli.Demo;
using Colofon.Cli.Imports;
using Colofon.Cli.Serving;
using Colofon.Cli.Tone;
using Colofon.Cli.Tone.Editors;
using Colofon.Cli.Signals;

namespace Colofon.Cli;

/// <summary>All verbs. Creating them loads nothing but the parser: what a verb needs is loaded when it runs.</summary>
internal static class Verbs
{
    public static RootCommand Root()
    {
        var root = new RootCommand("Colofón: end a working relationship well.");
        var serve = ServeCommand.Create();
        root.Add(serve);
        root.SetAction((_, cancel) => serve.Parse([]).InvokeAsync(cancellationToken: cancel));
        root.Add(NoticeCommand.Create());
        root.Add(InterestCommand.Create());
        root.Add(EvidenceCommand.Create());
        root.Add(JournalCommand.Create());
        root.Add(BackupCommand.Create());
        root.Add(RestoreCommand.Create());
        root.Add(DoctorCommand.Create());
        root.Add(MigrateCommand.Create());
        root.Add(DemoCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(LintCommand.Create());
        root.Add(LspCommand.Create());
        root.Add(UserCommand.Create());
        root.Add(SignalsCommand.Create());
        return root;
    }

    /// <summary>Runs what was typed. A command that cannot be understood is answered in a line, not with a page of help.</summary>
    public static async Task<int> Run(string[] args, InvocationConfiguration streams)
    {
        var parsed = Root().Parse(args);
        if (parsed.Action is not ParseErrorAction mistake)
            return await parsed.InvokeAsync(streams);
        mistake.ShowHelp = args.Length == 0;
        await parsed.InvokeAsync(new InvocationConfiguration { Output = streams.Error, Error = streams.Error });
        return Exit.WrongUse;
    }
}
