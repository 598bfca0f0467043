namespace Colofon.Web.Shell;

/// <summary>How much we take at once.</summary>
internal static class Limits
{
    public const long FormBytes = 1024 * 1024;

    /// <summary>How much of a form that is too long is let in before it is refused.</summary>
    public const long ThrownAwayBytes = 16 * FormBytes;

    /// <summary>How long that may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
}
