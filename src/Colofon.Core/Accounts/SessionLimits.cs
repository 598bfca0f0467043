namespace Colofon.Accounts;

internal static class SessionLimits
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(1);
    public static readonly TimeSpan Whole = TimeSpan.FromHours(12);
}
