using Colofon.Language;

namespace Colofon.Web.Guests;

/// <summary>How much a file is, in the larger of two units.</summary>
internal static class FileSize
{
    public static string Of(int bytes, Speech speech) =>
        bytes < 100_000 ? string.Format(speech.Culture(), "{0:N0} kB", Math.Max(1, bytes / 1024)) : string.Format(speech.Culture(), "{0:N1} MB", bytes / 1048576.0);
}
