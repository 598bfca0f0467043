using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Colofon.Acceptance.Accounts;

public sealed class UserCommandTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    private string[] Where => [.. new[] { "--data", database.Folder.Path }, .. database.Connection is { } server ? new[] { "--database", server } : []];

    public async ValueTask InitializeAsync() => database = await TestDatabase.MakeAsync();

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task I_can_open_a_workspace_with_its_owner_and_sign_in_with_the_password_that_was_made()
    {
        var (code, password, message) = await Run("user", "add", "--email", "ines@estudio.example", "--name", "Inés", "--new-workspace", "Estudio Ejemplo");

        Assert.Equal(0, code);
        Assert.Contains("Estudio Ejemplo", message);
        Assert.Contains("titular", message);
        await using var studio = await Studio.OverAsync(database);
        using var me = studio.Visitor();
        Assert.Equal("/settings/password", (await me.SignInAsync("ines@estudio.example", password.Trim())).Path);
    }

    [Fact]
    public async Task I_can_list_who_there_is_as_text_and_as_data()
    {
        await Run("user", "add", "--email", "ines@estudio.example", "--name", "Inés", "--new-workspace", "Estudio Ejemplo");
        await Run("user", "add", "--email", "marta@estudio.example", "--name", "Marta");

        var (code, text, _) = await Run("user", "list");
        var (_, json, _) = await Run("user", "list", "--json");

        Assert.Equal(0, code);
        Assert.Matches("ines@estudio.example +titular +por elegir contraseña +Inés", text);
        var people = JsonDocument.Parse(json).RootElement.EnumerateArray().ToDictionary(person => person.GetProperty("email").GetString()!, person => person.GetProperty("role").GetString());
        Assert.Equal(new() { ["ines@estudio.example"] = "owner", ["marta@estudio.example"] = "member" }, people);
    }

    [Fact]
    public async Task I_can_close_and_open_an_access_change_a_role_and_give_a_new_password()
    {
        await Run("user", "add", "--email", "ines@estudio.example", "--name", "Inés", "--new-workspace", "Estudio Ejemplo");
        await Run("user", "add", "--email", "marta@estudio.example", "--name", "Marta", "--role", "viewer");

        Assert.Equal(0, (await Run("user", "disable", "MARTA@estudio.example")).Code);
        Assert.Contains("cerrado", (await Run("user", "list")).Output);
        Assert.Equal(0, (await Run("user", "enable", "marta@estudio.example")).Code);
        Assert.Equal(0, (await Run("user", "role", "marta@estudio.example", "owner")).Code);
        var (code, password, _) = await Run("user", "reset-password", "marta@estudio.example");

        Assert.Equal(0, code);
        Assert.Matches("^([a-z0-9]{4}-){5}[a-z0-9]{4}$", password.Trim());
        await using var studio = await Studio.OverAsync(database);
        Assert.Equal(
            ["workspace.opened", "account.added", "account.added", "account.disabled", "account.enabled", "account.role", "account.password-reset"],
            await studio.JournalCodesAsync()
        );
    }

    [Fact]
    public async Task I_cannot_leave_a_studio_without_an_owner()
    {
        await Run("user", "add", "--email", "ines@estudio.example", "--name", "Inés", "--new-workspace", "Estudio Ejemplo");

        var disabled = await Run("user", "disable", "ines@estudio.example");
        var demoted = await Run("user", "role", "ines@estudio.example", "member");

        Assert.Equal((1, 1), (disabled.Code, demoted.Code));
        Assert.Contains("única persona titular", disabled.Error);
    }

    [Fact]
    public async Task I_can_keep_two_studios_apart_by_their_names()
    {
        await Run("user", "add", "--email", "ines@estudio.example", "--name", "Inés", "--new-workspace", "Estudio Ejemplo");
        await Run("user", "add", "--email", "otra@otro.example", "--name", "Otra", "--new-workspace", "Otro Estudio");

        Assert.Contains("--workspace", (await Run("user", "list")).Error);
        Assert.DoesNotContain("ines@", (await Run("user", "list", "--workspace", "otro estudio")).Output);
        Assert.Contains("Nadie de este estudio", (await Run("user", "disable", "ines@estudio.example", "--workspace", "Otro Estudio")).Error);
    }

    [Theory]
    [InlineData("nadie", "user", "add", "--email", "nadie", "--name", "Nadie")]
    [InlineData("jefa", "user", "add", "--email", "a@b.example", "--name", "A", "--role", "jefa")]
    [InlineData("jefa", "user", "role", "a@b.example", "jefa")]
    [InlineData("--email", "user", "add", "--name", "A")]
    [InlineData("--name", "user", "add", "--email", "a@b.example", "--name", " ")]
    public async Task I_am_told_what_I_typed_wrong(string named, params string[] arguments)
    {
        var (code, output, error) = await Run(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(named, error);
    }

    [Fact]
    public async Task I_am_told_that_an_address_is_known_and_no_workspace_is_opened_for_nothing()
    {
        await Run("user", "add", "--email", "ines@estudio.example", "--name", "Inés", "--new-workspace", "Estudio Ejemplo");

        var (code, _, error) = await Run("user", "add", "--email", "INES@estudio.example", "--name", "Inés", "--new-workspace", "Otro");

        Assert.Equal(1, code);
        Assert.Contains("Ya hay una cuenta", error);
        await using var studio = await Studio.OverAsync(database);
        Assert.Equal(1, await studio.BehindAsync(db => db.Workspaces.CountAsync()));
    }

    private Task<(int Code, string Output, string Error)> Run(params string[] arguments) => Typed.Run([.. arguments, .. Where]);
}
