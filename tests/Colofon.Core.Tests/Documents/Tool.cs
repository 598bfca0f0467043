using System.Diagnostics;
using System.Text;

namespace Colofon.Tests.Documents;

/// <summary>Asks somebody else's program what it thinks of our file.</summary>
internal static class Tool
{
    public static (int Exit, string Output) Run(string program, byte[] file, string ending, params string[] arguments)
    {
        var path = Path.Combine(Path.GetTempPath(), $"colofon-{Guid.CreateVersion7()}{ending}");
        File.WriteAllBytes(path, file);
        try
        {
            return Run(program, arguments.Select(argument => argument == "FILE" ? path : argument));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (int Exit, string Output) Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
