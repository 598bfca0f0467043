using System.Diagnostics;
using System.Text.Json;
using Colofon.Acceptance.Offboardings;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Closures;

public sealed class EvidenceCommandTests : IAsyncLifetime
{
    private string file = "";

    public async ValueTask InitializeAsync()
    {
        var (studio, me) = await Studio.OpenAsync();
        await using var closing = studio;
        var at = await studio.SayAsync(me);
        await studio.EndFormallyAsync(me, at);
        file = Path.Combine(Path.GetTempPath(), $"acta-{Guid.CreateVersion7()}.pdf");
        await File.WriteAllBytesAsync(file, (await me.GetAsync((await me.GetAsync(at + "/act")).Link("sealed-act.pdf?"))).Bytes);
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(file);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("es", "El archivo está como se selló.", "Firmado por Clara Muestra (la otra parte)")]
    [InlineData("en", "The file is as it was sealed.", "Signed by Clara Muestra (the other party)")]
    public async Task A_stranger_can_verify_a_sealed_act_with_only_the_file(string language, params string[] said)
    {
        var (code, output, error) = await Typed.Run("evidence", "verify", file, "--lang", language);

        Assert.Equal((0, ""), (code, error));
        Assert.All(said, part => Assert.Contains(part, output));
        Assert.DoesNotContain("evidence.", output);
    }

    [Fact]
    public async Task After_one_changed_byte_a_stranger_is_told_what_is_wrong()
    {
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);

        var (code, output, error) = await Typed.Run("evidence", "verify", file);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("ha cambiado", error);
    }

    [Fact]
    public async Task A_program_can_read_the_verdict_and_compare_the_fingerprint()
    {
        var (_, output, _) = await Typed.Run("evidence", "verify", file, "--json");
        using var json = JsonDocument.Parse(output);
        var fingerprint = json.RootElement.GetProperty("fingerprint").GetString()!;

        Assert.True(json.RootElement.GetProperty("isWhole").GetBoolean());
        Assert.Equal(0, (await Typed.Run("evidence", "verify", file, "--fingerprint", fingerprint)).Code);
        var (code, _, error) = await Typed.Run("evidence", "verify", file, "--fingerprint", "00");
        Assert.Equal(1, code);
        Assert.Contains("otra clave", error);
    }

    [Fact]
    public async Task What_is_no_sealed_act_is_said_so()
    {
        using var other = new TemporaryFile("nada");

        Assert.Equal(1, (await Typed.Run("evidence", "verify", other.Path)).Code);
        Assert.Equal(2, (await Typed.Run("evidence", "verify", "/no/hay/nada.pdf")).Code);
        Assert.Equal(2, (await Typed.Run("evidence", "verify")).Code);
    }

    [Fact]
    public async Task Verifying_loads_neither_the_web_nor_the_database()
    {
        using var listing = new TemporaryFile("");
        var start = new ProcessStartInfo("dotnet", [typeof(Colofon.Cli.Verbs).Assembly.Location, "evidence", "verify", file]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(EvidenceCommandTests).Assembly.Location;
        start.Environment[StartupHook.Listing] = listing.Path;
        using var colofon = Process.Start(start)!;
        await colofon.StandardOutput.ReadToEndAsync();
        await colofon.WaitForExitAsync();
        var loaded = await File.ReadAllTextAsync(listing.Path);

        Assert.Equal(0, colofon.ExitCode);
        Assert.Contains("Colofon.Core", loaded);
        Assert.DoesNotContain("AspNetCore", loaded);
        Assert.DoesNotContain("EntityFramework", loaded);
    }
}
