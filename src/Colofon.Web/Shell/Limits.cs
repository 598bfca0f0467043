namespace Colofon.Web.Shell;

/// <summary>How much we take at once.</summary>
internal static class Limits
{
    public const long FormBytes = 1024 * 1024;
}
