using System.Diagnostics;

namespace Colofon.Acceptance.Serving;

/// <summary>
/// The real program as a user starts it: from the published folder that <c>COLOFON_PUBLISHED</c> names, or as it was
/// built beside the tests.
/// </summary>
internal sealed class Program : IDisposable
{
    private readonly Process process;

    private Program(Process process) => this.process = process;

    public int Id => process.Id;

    public static Program Start(params string[] arguments)
    {
        var folder = Environment.GetEnvironmentVariable("COLOFON_PUBLISHED") is { Length: > 0 } published ? published : AppContext.BaseDirectory;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "colofon.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["LANG"] = "es_ES.UTF-8";
        return new Program(Process.Start(start)!);
    }

    /// <summary>Reads messages until one holds <paramref name="words"/>.</summary>
    public async Task<string> ReadUntilAsync(string words)
    {
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        }
        throw new InvalidOperationException($"The program ended ({process.ExitCode}) without saying: {words}");
    }

    public async Task<(int Code, string Output, string Messages)> EndAsync()
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, messages);
    }

    /// <summary>Asks it to stop, as a system does.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.WaitForExit();

    public void Kill() => process.Kill(entireProcessTree: true);

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
