using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Colofon.Cli;

/// <summary>The usual help, followed by commands to copy.</summary>
internal sealed class HelpWithExamples(string[] examples) : SynchronousCommandLineAction
{
    private readonly HelpAction usual = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine("  " + example);
        return Exit.Done;
    }
}
