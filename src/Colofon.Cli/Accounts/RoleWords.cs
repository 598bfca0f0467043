using Colofon.Accounts;

namespace Colofon.Cli.Accounts;

internal static class RoleWords
{
    /// <summary>The word that is typed for each role.</summary>
    public static readonly string[] All = ["viewer", "member", "owner"];

    public static Role? TryParse(string? word) =>
        Array.IndexOf(All, word?.Trim().ToLowerInvariant()) is var at and >= 0 ? (Role)at : null;
}
