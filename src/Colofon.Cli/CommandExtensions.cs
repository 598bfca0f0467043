using System.CommandLine;
using System.CommandLine.Help;

namespace Colofon.Cli;

internal static class CommandExtensions
{
    public static void ShowExamples(this Command command, params string[] examples) =>
        command.Options.Add(new HelpOption { Action = new HelpWithExamples(examples) });
}
