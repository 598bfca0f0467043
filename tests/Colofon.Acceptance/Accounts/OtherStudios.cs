using Colofon.Accounts;
using Colofon.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Colofon.Acceptance.Accounts;

/// <summary>More than one studio in one database.</summary>
internal static class OtherStudios
{
    public static async Task<WorkspaceId> OpenWorkspaceAsync(this Studio studio, string name, string owner)
    {
        await using var scope = studio.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<AccountDesk>();
        var workspace = await desk.OpenWorkspaceAsync(new WorkspaceStart(name, Speech.Es, "Europe/Madrid"));
        Assert.NotNull((await desk.AddPersonAsync(owner, name, Studio.Password, Role.Owner, Speech.Es)).Account);
        return workspace.Id;
    }
}
