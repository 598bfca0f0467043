using System.CommandLine;

namespace Colofon.Cli.Closures;

/// <summary><c>colofon evidence</c>: what a stranger can check with only the file.</summary>
internal static class EvidenceCommand
{
    public static Command Create()
    {
        var command = new Command("evidence", "Check a sealed closing act, offline and with nothing but the file.");
        command.Add(VerifyEvidence.Create());
        return command;
    }
}
