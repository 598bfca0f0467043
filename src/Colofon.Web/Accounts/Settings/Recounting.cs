using Microsoft.AspNetCore.Http;

namespace Colofon.Web.Accounts.Settings;

/// <summary>What was counted before a change of hours, zone or addresses is counted again.</summary>
internal static class Recounting
{
    public static Task StartAsync(HttpContext http) => Task.CompletedTask;
}
