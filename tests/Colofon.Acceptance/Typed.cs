using System.CommandLine;
using Colofon.Cli;

namespace Colofon.Acceptance;

/// <summary>What a person types after <c>colofon</c>, and what comes back.</summary>
internal static class Typed
{
    public static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Verbs.Run(arguments, new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
