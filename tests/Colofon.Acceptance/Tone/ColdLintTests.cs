using System.Diagnostics;
using System.Runtime.Versioning;

namespace Colofon.Acceptance.Tone;

public sealed class ColdLintTests
{
    [Fact]
    [SupportedOSPlatform("linux")]
    public async Task Linting_loads_neither_the_web_nor_the_database()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(Colofon.Cli.Verbs).Assembly.Location);
        start.ArgumentList.Add("lint");
        start.ArgumentList.Add("--batch");
        using var lint = Process.Start(start)!;
        await lint.StandardInput.WriteLineAsync("""{"id":"1","text":"Nunca respetas los plazos.","confidential":["no paga"]}""");
        await lint.StandardInput.FlushAsync();
        var answer = await lint.StandardOutput.ReadLineAsync();
        // The libraries a process has loaded are mapped into its memory.
        var loaded = await File.ReadAllTextAsync($"/proc/{lint.Id}/maps");
        lint.StandardInput.Close();
        await lint.WaitForExitAsync();

        Assert.Contains("accusation", answer);
        Assert.Contains("Colofon.Tone.dll", loaded);
        Assert.DoesNotContain("AspNetCore", loaded);
        Assert.DoesNotContain("EntityFramework", loaded);
    }
}
